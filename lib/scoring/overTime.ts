import type { Evidence, Norm, OverTime } from '../model';
import { RATE } from './constants';
import { responsesOverTime } from './history';
import { inOrder } from './real/days';
import { scoringInputOf } from './scoringInput';
import { publishedNorms } from './sites';

/**
 * Followers day by day and responses month by month, from what is kept. Pure; the same evidence and kinds as the score.
 *
 * @param now ms since 1970
 * @param own the user's own norms, as for the score
 */
export function overTime(given: Evidence, now: number, own: readonly Norm[] = []): OverTime {
  const { evidence, posts, base, norm, topPosts } = scoringInputOf(given, now, [...own, ...publishedNorms]);
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
