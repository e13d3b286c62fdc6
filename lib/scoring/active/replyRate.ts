/** A2: replies per like. */

import type { Range, SeenPost, Signal } from '../../model';
import { SHARES, Z90 } from '../constants';
import { mapRange } from '../counts';
import { phi } from '../normal';
import { isUnclear, type Part, pooledRatio } from '../ratio';
import { type Spread, siteScoring } from '../sites';

/** 100·Phi(z) of ln(r) in a site's spread: z below the median by ln(med/p5)/1.645, above by ln(p95/med)/1.645. r = 0 gives 0. */
export function replyRateScore(r: number, spread: Spread): number {
  const away = Math.log(r / spread.median);
  const sd = (away < 0 ? Math.log(spread.median / spread.p5) : Math.log(spread.p95 / spread.median)) / Z90;
  return 100 * phi(away / sd);
}

/**
 * r = replies/likes over the posts used (the owner's own replies NOT subtracted); scored where the site has a spread.
 *
 * @param site missing: compared with nothing, as top posts are
 */
export function replyRate(site: string | undefined, posts: readonly SeenPost[]): Signal | undefined {
  const parts: Part[] = posts.flatMap(({ replies, likes }) =>
    replies && likes ? [{ top: replies, under: likes }] : [],
  );
  const ratio = pooledRatio(parts, SHARES);
  if (!ratio) return undefined;
  const spread = site === undefined ? undefined : siteScoring(site).replySpread;
  const usual: Range | undefined = spread && { low: spread.p5, value: spread.median, high: spread.p95 };
  return {
    id: 'A2',
    axis: spread ? 'active' : 'shown',
    range: ratio,
    n: parts.length,
    of: 'posts',
    source: spread ? 'reply-spread' : 'counted',
    facts: { unclear: isUnclear(ratio) },
    ...(spread && { score: mapRange(ratio, (r) => replyRateScore(r, spread)) }),
    ...(usual && { usual }),
  };
}
