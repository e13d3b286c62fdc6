/** Which published norms could apply where none was published. METHOD.md#N-NONE. */

import type { NormAtSize, RateNorm } from '../../model';
import { normAt } from './normAt';
import { instagram } from './norms/instagram';
import { instagramPeople } from './norms/instagramPeople';
import { published } from './norms/published';
import { usualVariance } from './usualVariance';

/** Sites of text and links: Buffer's customers get the same median of 4 interactions a post on X, Threads and Bluesky. */
const LIKE_X_OR_FACEBOOK: readonly string[] = ['threads', 'bluesky', 'mastodon', 'misskey'];

const ofSites = (sites: readonly string[]): RateNorm[] => published.filter((norm) => sites.includes(norm.site));

function candidates(site: string, followers: number): RateNorm[] {
  if (LIKE_X_OR_FACEBOOK.includes(site)) return ofSites(['x', 'facebook']);
  const isSmall = site === 'instagram' && followers < instagram.min;
  return isSmall ? [{ ...instagram, lowerEnd: 'soft' }, instagramPeople] : [];
}

/**
 * The norms under each of which the word is worked out; the variance within an account is the site's own. Empty: the site has a
 * norm of its own for this size, or one of the candidates does not reach it, so that nothing could disagree.
 */
export function substituteNorms(site: string, followers: number | undefined): NormAtSize[] {
  if (followers === undefined) return [];
  const norms = candidates(site, followers);
  const found = norms.map((norm) => normAt(norm, followers)).filter((norm) => norm !== undefined);
  if (found.length < norms.length) return [];
  return found.map((norm) => ({ ...norm, s2: usualVariance(site) }));
}
