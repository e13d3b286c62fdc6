import { clamp, median } from '../normal';
import { ESTIMATE } from './constants';

/** Sum of squares around x over n - 1, with deviations pulled in at 2.5 robust standard deviations. Source: Huber 1964. */
function winsorisedVariance(logs: readonly number[], x: number): number {
  const mad = 1.4826 * median(logs.map((y) => Math.abs(y - x)));
  const bound = ESTIMATE.clip * (mad + ESTIMATE.clipFloor);
  return logs.reduce((sum, y) => sum + clamp(y - x, -bound, bound) ** 2, 0) / (logs.length - 1);
}

/**
 * Variance of ln(rate) between the posts of one account, drawn to the usual one with the weight of eight posts; the usual one
 * alone below three posts. Source: scaled inverse chi-square prior, Gelman et al. 2013, chapter 3. METHOD.md#A1.
 *
 * @param logs ln(rate) of each post
 * @param x their median
 * @param usual above 0, with the counting noise in it
 */
export function varianceWithin(logs: readonly number[], x: number, usual: number): number {
  const n = logs.length;
  if (n < ESTIMATE.ownVarianceFrom) return usual;
  const prior = ESTIMATE.usualWeight;
  return (prior * usual + (n - 1) * winsorisedVariance(logs, x)) / (prior + n - 1);
}
