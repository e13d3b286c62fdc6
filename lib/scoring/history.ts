/** How responses changed over time, from the posts themselves. Growth and churn are in real/: they need snapshots. */

import type { Count, Kind, Period, Range, Signal } from '../model';
import { DAY, HISTORY, RATE, Z95 } from './constants';
import { asBase, interactionsOf } from './counts';
import { median } from './normal';
import type { DatedPost } from './posts';

/** What the rates are worked out with. */
export interface HistoryFrame {
  kinds: readonly Kind[];
  base: 'followers' | 'views';
  /** Used where a post does not say how many there were when it was first seen. */
  followers?: Count;
  /** Variance of ln(rate) within the account. */
  s2: number;
}

interface Point {
  at: number;
  id: string;
  /** Interactions. */
  sum: number;
  ln: number;
}

/** The typical one of these posts had no response: its logarithm exists only through the half response that is added, and gives an upper end only. */
const isMedianZero = (points: readonly Point[]): boolean => median(points.map(({ sum }) => sum)) === 0;

const middleOf = (points: readonly Point[]): number => median(points.map(({ ln }) => ln));

/** ln(rate) of every post that has a date and all counts, latest first. */
function pointsOf(posts: readonly DatedPost[], frame: HistoryFrame): Point[] {
  return posts
    .flatMap(({ post, time }) => {
      const sum = interactionsOf(post, frame.kinds);
      const under = asBase(frame.base === 'views' ? post.views : (post.followersThen ?? frame.followers));
      if (!time || !sum || !under) return [];
      const ln = Math.log((sum.value + RATE.half) / under.value);
      return [{ at: (time.low + time.high) / 2, id: post.id, sum: sum.value, ln }];
    })
    .sort((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1));
}

/**
 * Variance of the median of n posts in ln units: pi/2 that of their mean, for the logarithms of one account's rates are near
 * normal. Source: 1/(4 n f²) of a sample median, after Laplace, with the normal density f; simulated, it holds for few posts
 * too and is a little careful there (n = 3: 96 %).
 *
 * @param s2 variance of ln(rate) within the account
 */
function varianceOfMedian(s2: number, n: number): number {
  return ((Math.PI / 2) * s2) / n;
}

/**
 * Median rates (interactions per base, 95 %) per 30 days back from `now` (ms), latest first; only stretches with at least
 * three posts. Where the typical one had no response it is 0 with an upper end.
 */
export function responsesOverTime(posts: readonly DatedPost[], frame: HistoryFrame, now: number): Period[] {
  const byPeriod = new Map<number, Point[]>();
  for (const point of pointsOf(posts, frame)) {
    const back = Math.floor((now - point.at) / (HISTORY.periodDays * DAY));
    byPeriod.set(back, [...(byPeriod.get(back) ?? []), point]);
  }
  return [...byPeriod]
    .filter(([back, points]) => back >= 0 && points.length >= HISTORY.posts)
    .sort(([a], [b]) => a - b)
    .map(([back, points]) => ({
      from: now - (back + 1) * HISTORY.periodDays * DAY,
      to: now - back * HISTORY.periodDays * DAY,
      n: points.length,
      rate: rateOf(points, frame.s2),
    }));
}

function rateOf(points: readonly Point[], s2: number): Range {
  const middle = middleOf(points);
  const half = Z95 * Math.sqrt(varianceOfMedian(s2, points.length));
  if (isMedianZero(points)) return { low: 0, value: 0, high: Math.exp(middle + half) };
  return { low: Math.exp(middle - half), value: Math.exp(middle), high: Math.exp(middle + half) };
}

/**
 * The later half of the posts against the earlier half, medians divided, 95 %: "0.5 times what they were". Where the typical one
 * of the later had no response it is 0 with an upper end. Missing below five posts each, and where the typical one of the earlier
 * had none: nothing can be divided by that.
 */
export function trend(posts: readonly DatedPost[], frame: HistoryFrame): Signal | undefined {
  const points = pointsOf(posts, frame);
  const half = Math.floor(points.length / 2);
  if (half < HISTORY.half) return undefined;
  const recent = points.slice(0, half);
  const before = points.slice(points.length - half);
  if (isMedianZero(before)) return undefined;
  const change = middleOf(recent) - middleOf(before);
  const sd = Math.sqrt(2 * varianceOfMedian(frame.s2, half));
  const high = Math.exp(change + Z95 * sd);
  const times = isMedianZero(recent)
    ? { low: 0, value: 0, high }
    : { low: Math.exp(change - Z95 * sd), value: Math.exp(change), high };
  return {
    id: 'T',
    axis: 'shown',
    range: times,
    n: 2 * half,
    of: 'posts',
    source: 'counted',
    facts: { recent: half, earlier: half },
  };
}
