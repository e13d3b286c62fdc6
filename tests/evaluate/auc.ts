import type { Range } from '../../lib/model';

/** Variance of an area a by its value alone: Hanley & McNeil 1982 in the form of Newcombe 2006 (method 5). */
function varianceAt(a: number, m: number, n: number): number {
  const half = (m + n) / 2;
  return ((a * (1 - a)) / (m * n)) * (2 * half - 1 - (3 * half - 3) / ((2 - a) * (1 + a)));
}

/** The area furthest from the one found, towards `end`, that would still give it in 95 of 100 samples. By bisection. */
function scoreLimit(found: number, end: 0 | 1, m: number, n: number): number {
  let [near, far] = [found, end as number];
  for (let i = 0; i < 50; i++) {
    const middle = (near + far) / 2;
    if (Math.abs(middle - found) <= 1.96 * Math.sqrt(varianceAt(middle, m, n))) near = middle;
    else far = middle;
  }
  return near;
}

/**
 * Area under the ROC curve: the chance that a marked one scores above an unmarked one, ties half. Interval: the wider of
 * DeLong's (1988), which is nothing at 1, and Newcombe's (2006), which is not.
 */
export function auc(marked: readonly number[], unmarked: readonly number[]): Range {
  const beats = (a: number, b: number) => (a > b ? 1 : a === b ? 0.5 : 0);
  const mean = (xs: readonly number[]) => xs.reduce((sum, x) => sum + x, 0) / xs.length;
  const variance = (xs: readonly number[], m: number) => xs.reduce((sum, x) => sum + (x - m) ** 2, 0) / (xs.length - 1);
  const above = marked.map((a) => mean(unmarked.map((b) => beats(a, b))));
  const below = unmarked.map((b) => mean(marked.map((a) => beats(a, b))));
  const value = mean(above);
  const half = 1.96 * Math.sqrt(variance(above, value) / marked.length + variance(below, value) / unmarked.length);
  const [m, n] = [marked.length, unmarked.length];
  return {
    low: Math.max(0, Math.min(value - half, scoreLimit(value, 0, m, n))),
    value,
    high: Math.min(1, Math.max(value + half, scoreLimit(value, 1, m, n))),
  };
}
