import type { SeenPost, Signal } from '../../model';
import { SHARES } from '../constants';
import { interactionsOf } from '../counts';
import { isUnclear, type Part, pooledRatio } from '../ratio';

/** A6: shares / (likes + replies + shares), raw; over the posts on which all three were seen. */
export function shareRate(posts: readonly SeenPost[]): Signal | undefined {
  const parts: Part[] = posts.flatMap((post) => {
    const all = interactionsOf(post, ['likes', 'replies', 'shares']);
    return all && post.shares ? [{ top: post.shares, under: all }] : [];
  });
  const ratio = pooledRatio(parts, SHARES);
  if (!ratio) return undefined;
  const share = { ...ratio, high: Math.min(1, ratio.high) };
  return {
    id: 'A6',
    axis: 'shown',
    range: share,
    n: parts.length,
    of: 'posts',
    source: 'counted',
    facts: { unclear: isUnclear(ratio) },
  };
}
