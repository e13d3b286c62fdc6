import type { Post } from '../model';

/** Are the account's posts newest first? Pinned, promoted and reposted ones stand where they like. Fewer than 3 do not tell: undefined. */
export function isNewestFirst(posts: readonly Post[]): boolean | undefined {
  const times = posts
    .filter((post) => !post.pinned && !post.promoted && post.sharedBy === undefined && post.publishedAt !== undefined)
    .map((post) => Date.parse(post.publishedAt ?? ''));
  if (times.length < 3) return undefined;
  const late = times.filter((time, i) => i > 0 && time > (times[i - 1] ?? 0) + 36e5);
  return late.length === 0;
}
