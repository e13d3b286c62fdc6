/** How responses changed over time, from the posts themselves. Growth and churn stand in real/: they need snapshots. */

import type { Count, Kind, Period, Signal } from '../account';
import { DAY, HISTORY, RATE, Z95 } from './constants';
import { asBase, interactionsOf } from './counts';
import { median } from './normal';
import type { DatedPost } from './posts';
import { COUNTED } from './sources';

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
  ln: number;
}

/** ln(rate) of every post that has a date and all counts, latest first. */
function pointsOf(posts: readonly DatedPost[], frame: HistoryFrame): Point[] {
  return posts
    .flatMap(({ post, time }) => {
      const sum = interactionsOf(post, frame.kinds);
      const under = asBase(frame.base === 'views' ? post.views : (post.followersThen ?? frame.followers));
      if (!time || !sum || !under) return [];
      return [{ at: (time.low + time.high) / 2, id: post.id, ln: Math.log((sum.value + RATE.half) / under.value) }];
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
 * three posts.
 */
export function responsesOverTime(posts: readonly DatedPost[], frame: HistoryFrame, now: number): Period[] {
  const byPeriod = new Map<number, number[]>();
  for (const { at, ln } of pointsOf(posts, frame)) {
    const back = Math.floor((now - at) / (HISTORY.periodDays * DAY));
    byPeriod.set(back, [...(byPeriod.get(back) ?? []), ln]);
  }
  return [...byPeriod]
    .filter(([back, lns]) => back >= 0 && lns.length >= HISTORY.posts)
    .sort(([a], [b]) => a - b)
    .map(([back, lns]) => {
      const middle = median(lns);
      const half = Z95 * Math.sqrt(varianceOfMedian(frame.s2, lns.length));
      return {
        from: now - (back + 1) * HISTORY.periodDays * DAY,
        to: now - back * HISTORY.periodDays * DAY,
        n: lns.length,
        rate: { low: Math.exp(middle - half), value: Math.exp(middle), high: Math.exp(middle + half) },
      };
    });
}

/**
 * The later half of the posts against the earlier half, medians divided, 95 %: "0.5 times what they were". Missing below five
 * posts each.
 */
export function trend(posts: readonly DatedPost[], frame: HistoryFrame): Signal | undefined {
  const points = pointsOf(posts, frame);
  const half = Math.floor(points.length / 2);
  if (half < HISTORY.half) return undefined;
  const recent = points.slice(0, half);
  const before = points.slice(points.length - half);
  const change = median(recent.map((point) => point.ln)) - median(before.map((point) => point.ln));
  const sd = Math.sqrt(2 * varianceOfMedian(frame.s2, half));
  const times = {
    low: Math.exp(change - Z95 * sd),
    value: Math.exp(change),
    high: Math.exp(change + Z95 * sd),
  };
  const values = { times, recent: half, earlier: half };
  return {
    id: 'T',
    axis: 'shown',
    label: { key: 'T.label' },
    figure: { key: 'T.figure', values },
    sentence: { key: 'T.sentence', values },
    range: times,
    n: 2 * half,
    of: 'posts',
    source: COUNTED,
  };
}
