/** A2: replies per like. */

import type { Range, SeenPost, Signal } from '../../model';
import { SHARES, Z90 } from '../constants';
import { mapRange } from '../counts';
import { phi } from '../normal';
import { isUnclear, type Part, pooledRatio } from '../ratio';
import { type Spread, siteScoring } from '../sites';
import { COUNTED, WEIGHED } from '../sources';

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
  const values = { ratio, n: parts.length, ...(usual && { usual }) };
  return {
    id: 'A2',
    axis: spread ? 'active' : 'shown',
    label: { key: 'A2.label' },
    figure: { key: isUnclear(ratio) ? 'A2.figure.unclear' : 'A2.figure', values },
    sentence: { key: sentenceKey(ratio, spread !== undefined), values },
    range: ratio,
    n: parts.length,
    of: 'posts',
    source: spread ? `top lists 2022 and InstaFake 2019, own measurement; ${WEIGHED}` : COUNTED,
    ...(spread && { score: mapRange(ratio, (r) => replyRateScore(r, spread)) }),
    ...(usual && { usual }),
  };
}

function sentenceKey(ratio: Range, isCompared: boolean): string {
  if (isUnclear(ratio)) return 'A2.sentence.unclear';
  return isCompared ? 'A2.sentence' : 'A2.sentence.raw';
}
