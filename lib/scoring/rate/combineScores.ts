import type { Range } from '../../model';
import { clamp } from '../normal';
import { ACTIVE_SCORE } from './constants';

/** Scores of the signals of ACTIVE, 0…100; a missing one was not seen. */
export type ActiveScores = Partial<Record<keyof typeof ACTIVE_SCORE.weights, Range>>;

/**
 * ACTIVE = .45 A1 + .20 A2 + .25 A3 + .10 A4 over what is present, weights renormalised.† Range: quadrature of the weighted
 * half-widths and of 45 × weight of each missing one. Missing without A1. METHOD.md#ACTIVE.
 */
export function combineScores(scores: ActiveScores): Range | undefined {
  if (!scores.A1) return undefined;
  const ids = Object.keys(ACTIVE_SCORE.weights) as (keyof ActiveScores)[];
  const parts = ids.map((id) => ({ weight: ACTIVE_SCORE.weights[id], score: scores[id] }));
  const whole = parts.reduce((sum, { weight, score }) => sum + (score ? weight : 0), 0);
  let value = 0;
  let below = 0;
  let above = 0;
  for (const { weight, score } of parts) {
    const share = weight / whole;
    value += share * (score?.value ?? 0);
    below += score ? (share * (score.value - score.low)) ** 2 : (ACTIVE_SCORE.missing * weight) ** 2;
    above += score ? (share * (score.high - score.value)) ** 2 : (ACTIVE_SCORE.missing * weight) ** 2;
  }
  return {
    low: clamp(value - Math.sqrt(below), 0, value),
    value,
    high: clamp(value + Math.sqrt(above), value, 100),
  };
}
