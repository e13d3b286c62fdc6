/** An account's posts in a fixed order, each once, with its time. */

import type { Evidence, SeenPost } from '../model';
import { isNewerReading } from './isNewerReading';
import { timeRange } from './moment';

/** A post with the span of time in which it was published; the span ends when it was first seen. ms. */
export interface DatedPost {
  post: SeenPost;
  /** Missing: the page gave no date. */
  time?: { low: number; high: number };
}

function timeOf(post: SeenPost): { low: number; high: number } | undefined {
  if (post.publishedAt === undefined) return undefined;
  const { low, high } = timeRange(post.publishedAt);
  if (!Number.isFinite(low) || !Number.isFinite(high)) return undefined;
  return { low, high: Math.max(low, Math.min(high, post.firstSeenAt)) };
}

/** Every post once, by id. The order in which they were kept does not matter. */
export function postsOf(evidence: Evidence): DatedPost[] {
  const byId = new Map<string, SeenPost>();
  for (const post of evidence.posts) {
    const there = byId.get(post.id);
    if (!there || isNewerReading(post, there)) byId.set(post.id, post);
  }
  const posts = [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return posts.map((post) => {
    const time = timeOf(post);
    return time ? { post, time } : { post };
  });
}
