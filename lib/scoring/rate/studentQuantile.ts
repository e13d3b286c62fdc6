import { betaQuantile } from '../normal';

/**
 * Quantile p of Student's t distribution with df degrees of freedom. t²/(df + t²) has a Beta(1/2, df/2) distribution.
 *
 * @param p 0 < p < 1
 * @param df above 0
 */
export function studentQuantile(p: number, df: number): number {
  if (p < 0.5) return -studentQuantile(1 - p, df);
  const share = betaQuantile(2 * p - 1, 0.5, df / 2);
  return Math.sqrt((df * share) / (1 - share));
}
