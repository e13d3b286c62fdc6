/**
 * Area under the ROC curve: the chance that a marked one scores above an unmarked one, ties half. Interval: DeLong 1988.
 */
export function auc(
  marked: readonly number[],
  unmarked: readonly number[],
): { low: number; value: number; high: number } {
  const beats = (a: number, b: number) => (a > b ? 1 : a === b ? 0.5 : 0);
  const mean = (xs: readonly number[]) => xs.reduce((sum, x) => sum + x, 0) / xs.length;
  const variance = (xs: readonly number[], m: number) => xs.reduce((sum, x) => sum + (x - m) ** 2, 0) / (xs.length - 1);
  const above = marked.map((a) => mean(unmarked.map((b) => beats(a, b))));
  const below = unmarked.map((b) => mean(marked.map((a) => beats(a, b))));
  const value = mean(above);
  const half = 1.96 * Math.sqrt(variance(above, value) / marked.length + variance(below, value) / unmarked.length);
  return { low: Math.max(0, value - half), value, high: Math.min(1, value + half) };
}
