import type { RateEstimate } from '../../model';
import { RESPONSE_WORD } from './constants';

/** Rounding of binary fractions: exp(ln 2) may come out a hair below 2. */
const HAIR = 1e-9;

/**
 * "At least N times fewer answers than usual for this size": N = exp(−d.high), rounded down; 2 or more. Given where the rate lies
 * surely (95 %) at least two times below the usual one and by the best estimate among about the lowest seventh (score < 15).†
 * Missing: it does not. METHOD.md#ACTIVE.
 */
export function fewAnswers({ d, score }: Pick<RateEstimate, 'd' | 'score'>): number | undefined {
  if (!d || !score) return undefined;
  const times = Math.exp(-d.high) + HAIR;
  if (times < RESPONSE_WORD.timesFewer || score.value >= RESPONSE_WORD.scoreBelow) return undefined;
  return Math.floor(times);
}
