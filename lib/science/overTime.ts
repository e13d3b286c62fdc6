import type { Evidence, Norm, OverTime } from '../account';
import { RATE } from './constants';
import { responsesOverTime } from './history';
import { materialOf } from './material';
import { publishedNorms } from './norms/published';
import { inOrder } from './real/days';

/**
 * Followers day by day and responses month by month, from what is kept. Pure; the same evidence and kinds as the score.
 *
 * @param now ms since 1970
 * @param own the user's own norms, as for the score
 */
export function overTime(given: Evidence, now: number, own: readonly Norm[] = []): OverTime {
  const { evidence, posts, base, norm, topPosts } = materialOf(given, now, [...own, ...publishedNorms]);
  const used = new Set(posts.posts);
  const { followers } = evidence.profile;
  const frame = { kinds: posts.kinds, base, s2: norm?.s2 ?? RATE.s2X, ...(followers && { followers }) };
  return {
    base,
    followers: inOrder(
      evidence.snapshots.filter((snapshot) => snapshot.at <= now),
      'followers',
    ),
    rates: topPosts
      ? []
      : responsesOverTime(
          posts.own.filter(({ post }) => used.has(post)),
          frame,
          now,
        ),
  };
}
