/**
 * Variance of the median of n values from a normal distribution of variance 1; 1 at n = 1, .125 at 12. Source: Kenney &
 * Keeping 1951. Exact for large n, a little too wide for few. METHOD.md#A1.
 *
 * @param n 1 or more
 */
export function medianVariance(n: number): number {
  return Math.PI / (2 * n + Math.PI - 2);
}
