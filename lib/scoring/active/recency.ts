/** A4: how lately, and how often, the account posts. */

import type { Evidence, Range, Signal } from '../../model';
import { DAY, RECENCY } from '../constants';
import { mapFallingRange, mapRange, medianRange } from '../counts';
import type { DatedPost } from '../posts';

/** When the account posts, as of the last look at it. */
export interface Rhythm {
  /** Days from the last own post to the last look. */
  last: Range;
  /** Median days between own posts, as wide as their dates are coarse; missing with a single post. */
  gap?: Range;
  n: number;
  /** Posts may be missing from the list: read in several looks, or out of order. */
  gaps: boolean;
}

/** ms of the newest thing read of the account; never after `now`. An account not looked at does not grow silent by that. */
export function lastLook(evidence: Evidence, now: number): number {
  let newest = evidence.profileAt;
  for (const post of evidence.posts) if (post.seenAt > newest) newest = post.seenAt;
  return Math.min(now, newest);
}

/** When a post was published: between low and high, taken as `at`, their middle. ms. */
interface Published {
  at: number;
  low: number;
  high: number;
  seenAt: number;
}

/** The newest own posts with a date, pinned ones left out, latest first. */
function newestPosts(own: readonly DatedPost[], look: number): Published[] {
  return own
    .flatMap(({ post, time }) => (time && time.low <= look ? [{ ...time, seenAt: post.seenAt }] : []))
    .map((time) => ({ ...time, high: Math.min(time.high, look), at: (time.low + Math.min(time.high, look)) / 2 }))
    .sort((a, b) => b.at - a.at || b.seenAt - a.seenAt)
    .slice(0, RECENCY.newest);
}

/** Days between two posts that follow each other. */
function gapBetween(later: Published, earlier: Published): Range {
  return {
    low: Math.max(0, later.low - earlier.high) / DAY,
    value: (later.at - earlier.at) / DAY,
    high: (later.high - earlier.low) / DAY,
  };
}

/** Gaps between posts and the age of the last one, in days. Missing: no post with a date was seen. */
export function rhythmOf(own: readonly DatedPost[], evidence: Evidence, now: number): Rhythm | undefined {
  const look = lastLook(evidence, now);
  const newest = newestPosts(own, look);
  const [first] = newest;
  if (!first) return undefined;
  const ages = newest.map((post) => ({ low: (look - post.high) / DAY, high: (look - post.low) / DAY }));
  const low = Math.min(...ages.map((age) => age.low));
  const high = Math.min(...ages.map((age) => age.high));
  const gap = medianRange(newest.slice(1).map((post, i) => gapBetween(newest[i] ?? post, post)));
  const looks = newest.map((post) => post.seenAt);
  const oneLook = Math.max(...looks) - Math.min(...looks) <= RECENCY.lookHours * 3_600_000;
  return {
    last: { low, value: Math.min(Math.max((look - first.at) / DAY, low), high), high },
    ...(gap && { gap }),
    n: newest.length,
    gaps: !oneLook || newest.length < 2 || own.some((item) => item.post.top),
  };
}

/**
 * 100·14/(14 + d), d = max(median gap, age of the last post) in days. Where posts may be missing: [value, 100].
 *
 * @param since days from the last look to now: from a day on the figure is the last look's
 */
export function recency(rhythm: Rhythm | undefined, since = 0): Signal | undefined {
  if (!rhythm) return undefined;
  const days = mapRange(rhythm.last, (last) => Math.max(last, rhythm.gap?.value ?? 0));
  const points = (d: number) => (100 * RECENCY.halfDays) / (RECENCY.halfDays + d);
  const score = mapFallingRange(days, points);
  return {
    id: 'A4',
    axis: 'active',
    range: days,
    n: rhythm.n,
    of: 'posts',
    source: 'reasoned',
    facts: { last: rhythm.last, ...(rhythm.gap && { gap: rhythm.gap }), isOldLook: since >= 1 },
    score: rhythm.gaps ? { ...score, low: score.value, high: 100 } : score,
  };
}
