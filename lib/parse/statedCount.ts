import type { Count } from '../model';

/**
 * A whole number of a page's own JSON as a count. Such data may hold what was rounded for the screen, so a number that could be one
 * gets the range this leaves: "783427" is exact, "25500" may be what was shown as "25.5K", "1600000" as "1.6M". Undefined above 2^53.
 */
export function readStatedCount(digits: string): Count | undefined {
  const value = Number(digits);
  if (!Number.isSafeInteger(value) || value < 0) return undefined;
  const step = value >= 1e9 ? 1e8 : value >= 1e6 ? 1e5 : value >= 1e4 ? 100 : 1;
  const half = step > 1 && value % step === 0 ? step / 2 : 0;
  return { low: value - half, value, high: value + Math.max(0, half - 1) };
}
