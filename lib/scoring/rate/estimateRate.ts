/** A1: interactions of a typical post per follower (or per view), against what is usual for the size. METHOD.md#A1. */

import type { CountedPost, NormAtSize, Range, RateEstimate } from '../../model';
import { mapRange, medianRange } from '../counts';
import { phi } from '../normal';
import { ESTIMATE, Z95 } from './constants';
import { medianVariance } from './medianVariance';
import { varianceWithin } from './varianceWithin';

/** What an estimate needs of a norm. */
export type NormSpread = Pick<NormAtSize, 'median' | 'tau' | 's2' | 'uncertainty'>;

function logRate({ interactions, over }: CountedPost): Range {
  return {
    low: Math.log((interactions.low + ESTIMATE.halfResponse) / over.high),
    value: Math.log((interactions.value + ESTIMATE.halfResponse) / over.value),
    high: Math.log((interactions.high + ESTIMATE.halfResponse) / over.low),
  };
}

/** value ± 1.96 sd, and beyond that as far as the counts themselves are rounded; that part is not drawn to the norm: the careful side. */
function around(value: number, variance: number, counts: Range): Range {
  const half = Z95 * Math.sqrt(variance);
  return {
    low: value - half - (counts.value - counts.low),
    value,
    high: value + half + (counts.high - counts.value),
  };
}

/** The account's level with and without a norm, and its variance. T = tau² + sU²: how far accounts lie from the norm's median as published. */
function draw(x: number, vx: number, norm: NormSpread | undefined): Pick<RateEstimate, 'k' | 'shrunk' | 'v'> {
  if (!norm) return { k: 1, shrunk: x, v: vx };
  const t = norm.tau ** 2 + doubt(norm);
  const k = t / (t + vx);
  return { k, shrunk: k * x + (1 - k) * Math.log(norm.median), v: (t * vx) / (t + vx) };
}

/** Variance of ln(median) of a norm that may be wrong by a factor U either way in 19 of 20 cases. */
function doubt({ uncertainty }: NormSpread): number {
  return (Math.log(uncertainty) / Z95) ** 2;
}

/** Distance from the true norm and the score made of it: 100·Phi(d/tau). */
function compare(x: Range, vx: number, norm: NormSpread): Required<Pick<RateEstimate, 'd' | 'score'>> {
  const tau2 = norm.tau ** 2;
  const doubted = doubt(norm);
  const whole = tau2 + doubted + vx;
  const distance = (tau2 / whole) * (x.value - Math.log(norm.median));
  const d = around(distance, (tau2 * (doubted + vx)) / whole + ESTIMATE.drift, x);
  return { d, score: mapRange(d, (y) => 100 * phi(y / norm.tau)) };
}

/**
 * The response rate of an account from the posts used. Rate: for the median of the next dozen posts; level: for what the posts
 * vary around. Sources: variance of a median, Kenney & Keeping 1951; normal-normal shrinkage, Efron & Morris 1975.
 *
 * @param posts one base for all (followers) or each its own (views)
 * @param norm missing: there is none, and nothing is compared
 * @param s2 variance within an account where no norm gives it
 * @returns undefined without a post: nothing was seen, which is not a rate of zero
 */
export function estimateRate(
  posts: readonly CountedPost[],
  base: RateEstimate['base'],
  { norm, s2: usual }: { norm?: NormSpread; s2: number },
): RateEstimate | undefined {
  const logs = posts.map(logRate);
  const x = medianRange(logs);
  const responses = medianRange(posts.map((post) => post.interactions));
  const over = medianRange(posts.map((post) => post.over));
  if (!x || !responses || !over) return undefined;
  const values = logs.map((log) => log.value);
  const s2 = varianceWithin(values, x.value, (norm?.s2 ?? usual) + 1 / (responses.value + 1));
  const vx = s2 * medianVariance(posts.length);
  const { k, shrunk, v } = draw(x.value, vx, norm);
  const later = s2 * medianVariance(ESTIMATE.laterPosts);
  return {
    n: posts.length,
    base,
    responses,
    over,
    x,
    s2,
    vx,
    k,
    shrunk,
    v,
    rate: mapRange(around(shrunk, v + ESTIMATE.drift + later, x), Math.exp),
    level: mapRange(around(shrunk, v + ESTIMATE.drift, x), Math.exp),
    ...(norm && compare(x, vx, norm)),
  };
}

/**
 * The typical post had no response. Its logarithm is that of the half response put in, so that the rate is known from above
 * alone: `rate.high` means something, `rate.value` and `rate.low` do not.
 */
export function hasNoResponse({ responses }: Pick<RateEstimate, 'responses'>): boolean {
  return responses.value === 0;
}
