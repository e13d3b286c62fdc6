import type { NormAtSize, OwnNorm } from '../../model';
import { normAt } from './normAt';
import { published } from './norms/published';
import { allowsWord, ownNormAt } from './ownNormAt';

/** The newest first, then by id: a total order. */
function newestFirst(a: OwnNorm, b: OwnNorm): number {
  if (a.made !== b.made) return a.made > b.made ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

/**
 * The norm for an account: one of the person's own that is sure enough for a word, the newest first; else the site's published
 * one; else an own one without a word. Missing: there is none for this site and size.
 *
 * @param own the person's own norms, of any site
 */
export function pickRateNorm(
  site: string,
  followers: number | undefined,
  account: string,
  own: readonly OwnNorm[] = [],
): NormAtSize | undefined {
  if (followers === undefined) return undefined;
  const mine = own
    .filter((norm) => norm.site === site)
    .sort(newestFirst)
    .map((norm) => ownNormAt(norm, followers, account))
    .filter((norm) => norm !== undefined);
  const theirs = published
    .filter((norm) => norm.site === site)
    .map((norm) => normAt(norm, followers))
    .find((norm) => norm !== undefined);
  return mine.find(allowsWord) ?? theirs ?? mine[0];
}
