import type { Evidence } from '../../model';
import { type DatedPost, postsOf } from '../posts';
import { handleOf } from '../scoringInput';
import { isOwn } from '../usablePosts';
import { RIPE } from './constants';

const HOUR = 3_600_000;

/** A post whose time is known. */
export type RipePost = DatedPost & { time: { low: number; high: number } };

function isRipe(item: DatedPost, now: number): item is RipePost {
  return item.time !== undefined && now - item.time.high >= RIPE.fromHours * HOUR;
}

/** Those whose views tell of today's followers: certainly younger than 180 days. */
export function recentPosts(posts: readonly RipePost[], now: number): RipePost[] {
  return posts.filter(({ time }) => now - time.low <= RIPE.viewsToDays * 24 * HOUR);
}

/**
 * The account's own posts that the checks look at, newest first: not pinned, no answers to others, not from a list out of time
 * order, certainly older than a day. Which counts a post shows does not matter here. Ties by id, so that the order of reading
 * does not matter.
 *
 * @param now ms since 1970
 */
export function ripePosts(evidence: Evidence, now: number): RipePost[] {
  const handle = handleOf(evidence);
  return postsOf(evidence)
    .filter(({ post }) => isOwn(post, handle) && !post.isReply && !post.pinned && !post.top)
    .filter((item) => isRipe(item, now))
    .sort(byTime);
}

function byTime(a: RipePost, b: RipePost): number {
  const [mine, theirs] = [a, b].map(({ time }) => time.low + time.high);
  if (mine !== theirs) return (theirs ?? 0) - (mine ?? 0);
  return a.post.id < b.post.id ? -1 : 1;
}
