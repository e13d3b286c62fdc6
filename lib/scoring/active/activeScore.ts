import type { Range, Signal } from '../../model';
import { ACTIVE } from '../constants';
import { clamp } from '../normal';

/**
 * ACTIVE = .45 A1 + .20 A2 + .25 A3 + .10 A4 over what is present, weights renormalised.† Range: quadrature of the
 * weighted half-widths and of 45 × weight of each missing signal. Without A1 there is no score.
 */
export function activeScore(signals: readonly Signal[]): Range | undefined {
  const scores = new Map<string, Range | undefined>(signals.map(({ id, score }) => [id, score]));
  if (!scores.get('A1')) return undefined;
  const parts = Object.entries(ACTIVE.weights).map(([id, weight]) => ({ weight, score: scores.get(id) }));
  const whole = parts.reduce((sum, part) => sum + (part.score ? part.weight : 0), 0);
  let value = 0;
  let below = 0;
  let above = 0;
  for (const { weight, score } of parts) {
    const share = weight / whole;
    value += share * (score?.value ?? 0);
    below += score ? (share * (score.value - score.low)) ** 2 : (ACTIVE.missing * weight) ** 2;
    above += score ? (share * (score.high - score.value)) ** 2 : (ACTIVE.missing * weight) ** 2;
  }
  return {
    low: clamp(value - Math.sqrt(below), 0, value),
    value,
    high: clamp(value + Math.sqrt(above), value, 100),
  };
}
