/** C3: counts that change from one post to the next and stay so. METHOD.md#C3. */

import type { BreakBetweenPostsCheck } from '../../model';
import { median } from '../normal';
import { BREAK, SHOWS } from './constants';
import type { RipePost } from './ripePosts';

type Kind = 'likes' | 'views';
/** A post's count, with its time for the splits. */
type Counted = RipePost & { count: number };
type Facts = NonNullable<BreakBetweenPostsCheck['facts']>;

const OPENED: readonly string[] = SHOWS.likesOnOpenedPosts;

function countedIn(posts: readonly RipePost[], kind: Kind): Counted[] {
  return posts.flatMap((item) => {
    const count = item.post[kind]?.value;
    return count === undefined ? [] : [{ ...item, count }];
  });
}

/** A count of none has a logarithm too; beside the factors it makes no difference for larger ones. */
const log = (count: number): number => Math.log(count + 1);

const distances = (logs: readonly number[], from: number) => logs.map((y) => Math.abs(y - from));

/** How far apart the two sides of a split are, in ln and in robust standard deviations with the counting noise of the smaller side. */
function apart(newer: readonly number[], older: readonly number[]): { ln: number; sds: number } {
  const [a, b] = [median(newer), median(older)];
  const mad = 1.4826 * median([...distances(newer, a), ...distances(older, b)]);
  const ln = Math.abs(a - b);
  return { ln, sds: ln / Math.hypot(mad, Math.exp(-Math.min(a, b) / 2)) };
}

/** The two posts are surely in this order: a split between posts of one coarse date would be one of our own making. */
const areInOrder = (newer: RipePost, older: RipePost): boolean => newer.time.low > older.time.high;

/** The split at which the sides are furthest apart, of those where they are at least three robust standard deviations apart. */
function widestSplit(posts: readonly Counted[], kind: Kind): Facts {
  const logs = posts.map(({ count }) => log(count));
  let best = { at: Math.floor(posts.length / 2), ln: 0 };
  for (let at = BREAK.side; at <= posts.length - BREAK.side; at++) {
    const [newer, older] = [posts[at - 1], posts[at]];
    if (!newer || !older || !areInOrder(newer, older)) continue;
    const { ln, sds } = apart(logs.slice(0, at), logs.slice(at));
    if (sds >= BREAK.sds && ln > best.ln) best = { at, ln };
  }
  const side = (some: readonly Counted[]) => ({ posts: some.length, median: median(some.map(({ count }) => count)) });
  return { kind, newer: side(posts.slice(0, best.at)), older: side(posts.slice(best.at)), times: Math.exp(best.ln) };
}

/**
 * The newest 8-16 posts in order, likes (views where the list shows only those). Stands out where the posts of some split differ
 * in their medians at least ten times (X, and any views †) or five times (likes elsewhere †) and by at least three robust standard
 * deviations of the logarithms. `times` is 1 where no split is that clear.
 */
export function breakBetweenPosts(site: string, posts: readonly RipePost[]): BreakBetweenPostsCheck {
  const [likes, views] = [countedIn(posts, 'likes'), countedIn(posts, 'views')];
  const kind: Kind = likes.length < BREAK.needed && views.length >= BREAK.needed ? 'views' : 'likes';
  const counted = (kind === 'likes' ? likes : views).slice(0, BREAK.newest);
  const check = { id: 'breakBetweenPosts', n: counted.length, of: 'posts' } as const;
  if (counted.length < BREAK.needed) {
    const lack = OPENED.includes(site) ? 'likes' : 'posts';
    return { ...check, state: 'notEnough', lack, have: counted.length, need: BREAK.needed };
  }
  const facts = widestSplit(counted, kind);
  const line = site === 'x' || kind === 'views' ? BREAK.timesX : BREAK.times;
  return { ...check, state: facts.times >= line ? 'standsOut' : 'ordinary', facts, falseAlarm: BREAK.falseAlarm };
}
