import type { Count, Range } from '../model';
import { RATE, Z95 } from './constants';
import { total } from './counts';

/** One post's part of a pooled ratio. */
export interface Part {
  top: Count;
  under: Count;
}

function lnRatio(top: number, under: number): number {
  return Math.log((top + RATE.half) / (under + RATE.half));
}

/** Jackknife variance of ln(ratio): each post left out in turn, so that one loud post makes the range wide. */
function jackknife(parts: readonly Part[], top: number, under: number): number {
  const n = parts.length;
  const without = parts.map((part) => lnRatio(top - part.top.value, under - part.under.value));
  const middle = without.reduce((sum, x) => sum + x, 0) / n;
  return ((n - 1) / n) * without.reduce((sum, x) => sum + (x - middle) ** 2, 0);
}

/** Factor between a ratio and an end of its range from which on it is no evidence. */
const UNCLEAR = 30;

/** One post or two decide it: the posts differ so much that the range allows any size. */
export function isUnclear({ low, value, high }: Range): boolean {
  return value > 0 && (high > UNCLEAR * value || low * UNCLEAR < value);
}

/**
 * Sum of tops / sum of unders, with its 95 % range: the larger of counting noise and jackknife, and the counts' own
 * ranges beyond that, around the ratio with half a response more on both sides, so that it has a logarithm. The value is
 * the plain ratio, and always inside. Missing below the numbers given: a share of nothing is not zero.
 */
export function pooledRatio(parts: readonly Part[], least: { posts: number; interactions: number }): Range | undefined {
  const tops = total(parts.map((part) => part.top));
  const unders = total(parts.map((part) => part.under));
  const [top, under] = [tops.value, unders.value];
  if (parts.length < least.posts || under < least.interactions) return undefined;
  const ln = lnRatio(top, under);
  const noise = 1 / (top + RATE.half) + 1 / (under + RATE.half);
  const half = Z95 * Math.sqrt(Math.max(noise, jackknife(parts, top, under)));
  const lowest = Math.min(ln, lnRatio(tops.low, unders.high));
  const highest = Math.max(ln, lnRatio(tops.high, unders.low));
  const value = top / under;
  return {
    low: Math.min(value, Math.exp(lowest - half)),
    value,
    high: Math.max(value, Math.exp(highest + half)),
  };
}
