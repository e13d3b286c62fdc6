/** The person's own library as a norm, at one size of account. METHOD.md#N-OWN. */

import type { NormAtSize, OwnNorm, OwnNormMember } from '../../model';
import { median } from '../normal';
import { OWN_NORM, SPREAD, Z95 } from './constants';
import { medianVariance } from './medianVariance';
import { published } from './norms/published';
import { studentQuantile } from './studentQuantile';
import { usualVariance } from './usualVariance';

function standardDeviation(numbers: readonly number[]): number {
  const mean = numbers.reduce((sum, x) => sum + x, 0) / numbers.length;
  return Math.sqrt(numbers.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (numbers.length - 1));
}

/** Exponent of followers for the library's norm: the site's published one; elsewhere the middle of X's and Facebook's, or flat per view. † */
export function slopeOf({ site, base }: Pick<OwnNorm, 'site' | 'base'>): number {
  const known = published.find((norm) => norm.site === site && norm.base === base);
  return known?.slope ?? (base === 'views' ? 0 : OWN_NORM.slopeUnknown);
}

/** The others of the library, each with its ln(rate) brought to one follower. */
function othersOf({ members }: OwnNorm, account: string): OwnNormMember[] {
  return members.filter((member) => member.account !== account && member.followers >= 1);
}

/**
 * level_j = x_j − slope·ln F_j, s their standard deviation, ln m = median(level) + slope·ln F; h = t(m−1, .975)·s·sqrt(pi/(2m + pi − 2));
 * U = exp(sqrt(h² + (1.96·.15 †·(ln F − median ln F_j))²)); tau = s, at least .5. †
 *
 * @param account never compared with itself
 * @returns undefined where fewer than eight others are left
 */
export function ownNormAt(norm: OwnNorm, followers: number, account: string): NormAtSize | undefined {
  const others = othersOf(norm, account);
  const m = others.length;
  if (m < OWN_NORM.accounts || !(followers >= 1)) return undefined;
  const slope = slopeOf(norm);
  const levels = others.map(({ x, followers: theirs }) => x - slope * Math.log(theirs));
  const s = standardDeviation(levels);
  const h = studentQuantile(0.975, m - 1) * s * Math.sqrt(medianVariance(m));
  const away = Math.log(followers) - median(others.map((other) => Math.log(other.followers)));
  return {
    id: norm.id,
    median: Math.exp(median(levels) + slope * Math.log(followers)),
    tau: Math.max(s, OWN_NORM.leastTau),
    s2: norm.base === 'views' ? SPREAD.s2 : usualVariance(norm.site),
    uncertainty: Math.exp(Math.hypot(h, Z95 * OWN_NORM.slopeSd * away)),
    slope,
    base: norm.base,
    kinds: norm.kinds,
    distance: 1,
    own: true,
  };
}

/** Whether a word may be given under a norm: an own one may be too uncertain for it. */
export function allowsWord({ own, uncertainty }: Pick<NormAtSize, 'own' | 'uncertainty'>): boolean {
  return !own || uncertainty <= OWN_NORM.wordUpTo;
}
