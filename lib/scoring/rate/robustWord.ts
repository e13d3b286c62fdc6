import type { CountedPost, NormAtSize, RobustWord } from '../../model';
import { type ActiveScores, combineScores } from './combineScores';
import { estimateRate } from './estimateRate';
import { responseWord } from './responseWord';

/**
 * The first word where nobody has published a norm: worked out under each norm that could apply, and agreed only where all give
 * the same. METHOD.md#N-NONE.
 *
 * @param norms from substituteNorms; all per follower
 * @param others scores of A2, A3 and A4, as far as they were seen
 * @returns undefined without norms or without a post
 */
export function robustWord(
  posts: readonly CountedPost[],
  norms: readonly NormAtSize[],
  others: Omit<ActiveScores, 'A1'>,
): RobustWord | undefined {
  const words = norms.flatMap((norm) => {
    const estimate = estimateRate(posts, norm.base, { norm, s2: norm.s2 });
    const active = estimate?.score && combineScores({ ...others, A1: estimate.score });
    return estimate && active ? [{ norm: norm.id, word: responseWord(estimate, active) }] : [];
  });
  const [first] = words;
  if (!first || words.length < norms.length) return undefined;
  return { words, ...(words.every(({ word }) => word === first.word) && { agreed: first.word }) };
}
