import type { Moment } from '../model';

/** ms */
const HOUR = 36e5;
/** How long a moment lasts that is written with so many characters: a year, a month, a day. */
const LASTING: Record<number, number> = { 4: 366 * 24 * HOUR, 7: 31 * 24 * HOUR, 10: 24 * HOUR };

/** From when to when, ms. */
interface Span {
  low: number;
  high: number;
}

/**
 * Is a list newest first? Judged as a whole: how many of its items must go until the others are in order. One in five may (a pin without a
 * mark, a post that came late); more than a third are never out of place in a list by time, nor is any of three or four, but for the first,
 * which may be pinned. In between, and below three, the list does not tell: undefined.
 *
 * @param items from the top down; each has the times of its parts, of which it may be in the list by any
 */
export function isNewestFirst(items: readonly (readonly Moment[])[]): boolean | undefined {
  const spans = items.filter((moments) => moments.length > 0).map(spanOf);
  const { length } = spans;
  if (length < 3) return undefined;
  const misplaced = length - longestInOrder(spans);
  if (5 * misplaced <= length) return true;
  if (misplaced === 1 && longestInOrder(spans.slice(1)) === length - 1) return undefined;
  return length < 5 || 3 * misplaced > length ? false : undefined;
}

function spanOf(moments: readonly Moment[]): Span {
  const times = moments.map((moment) => Date.parse(moment));
  const ends = moments.map((moment, place) => (times[place] ?? 0) + (LASTING[moment.length] ?? 0));
  return { low: Math.min(...times), high: Math.max(...ends) };
}

/** Length of the longest series of items that go back in time, each within an hour of it. */
function longestInOrder(spans: readonly Span[]): number {
  /** By length of series, one less: the latest time that its last item may have. */
  const ends: number[] = [];
  for (const { low, high } of spans) {
    for (let place = ends.length; place >= 0; place--) {
      const before = place === 0 ? Number.POSITIVE_INFINITY : (ends[place - 1] ?? 0);
      if (before + HOUR < low) continue;
      ends[place] = Math.max(ends[place] ?? 0, Math.min(high, Math.max(before, low)));
    }
  }
  return ends.length;
}
