/** Arithmetic of Counts: the range is carried through every step. */

import type { Count, Kind, Post, Range } from '../model';
import { median } from './normal';

/** Interactions of a post over these kinds. Missing when any of them was not seen: unknown is not zero. */
export function interactionsOf(post: Post, kinds: readonly Kind[]): Count | undefined {
  if (kinds.length === 0) return undefined;
  const sum = { low: 0, value: 0, high: 0 };
  for (const kind of kinds) {
    const count = post[kind];
    if (!count) return undefined;
    sum.low += count.low;
    sum.value += count.value;
    sum.high += count.high;
  }
  return sum;
}

/** Counts added up, each with its range. None: zero. */
export function total(counts: readonly Count[]): Count {
  const sum = { low: 0, value: 0, high: 0 };
  for (const count of counts) {
    sum.low += count.low;
    sum.value += count.value;
    sum.high += count.high;
  }
  return sum;
}

/** A count that can be divided by: at least one. Missing when the count is missing or zero. */
export function asBase(count: Count | undefined): Count | undefined {
  if (!count || count.value < 1) return undefined;
  return { low: Math.max(1, count.low), value: count.value, high: count.high };
}

/** a / b with the widest range both allow. b is above zero. */
export function divide(a: Range, b: Range, times = 1): Range {
  return { low: (times * a.low) / b.high, value: (times * a.value) / b.value, high: (times * a.high) / b.low };
}

/** Median of ranges: of the lows, of the values, of the highs. It keeps low ≤ value ≤ high. Empty: missing. */
export function medianRange(ranges: readonly Range[]): Range | undefined {
  if (ranges.length === 0) return undefined;
  return {
    low: median(ranges.map((range) => range.low)),
    value: median(ranges.map((range) => range.value)),
    high: median(ranges.map((range) => range.high)),
  };
}

/** A number without any doubt in it. */
export function exactly(value: number): Range {
  return { low: value, value, high: value };
}

/** The same range with each end and the value put through a rising function. */
export function mapRange(range: Range, rising: (x: number) => number): Range {
  return { low: rising(range.low), value: rising(range.value), high: rising(range.high) };
}

/** The same range with each end and the value put through a falling function, so that the ends change places. */
export function mapFallingRange(range: Range, falling: (x: number) => number): Range {
  return { low: falling(range.high), value: falling(range.value), high: falling(range.low) };
}
