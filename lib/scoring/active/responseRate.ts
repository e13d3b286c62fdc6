/** A1: interactions of a typical post per follower (video: per view), against what is usual for the size. */

import type { Count, Kind, NormUsed, Range, SeenPost } from '../../model';
import { RATE, Z95 } from '../constants';
import { asBase, interactionsOf, mapRange, medianRange } from '../counts';
import { phi } from '../normal';
import { siteScoring } from '../sites';

/** What A1 comes to, with every intermediate figure: the steps, the headline and the signal are made of it. */
export interface ResponseRate {
  n: number;
  base: 'followers' | 'views';
  /** Median interactions, and median of the base. */
  responses: Range;
  over: Range;
  /** Median of ln((interactions + .5) / base), before anything is compared. */
  x: Range;
  /** Weight of the account's own posts against the norm, 0…1; 1 without a norm. */
  k: number;
  /** ln(rate), shrunk to the norm. */
  shrunk: number;
  /** Variance of `shrunk` in ln units. */
  v: number;
  /** Interactions per base, 95 %, with drift. */
  rate: Range;
  /** shrunk − ln(norm), 95 %, with drift and the norm's own uncertainty. Only with a norm. */
  d?: Range;
  /** 100·Phi(d / tau). Only with a norm. */
  score?: Range;
}

/**
 * The typical post had no response. Its logarithm exists only through the half response that is added, so that the rate is known from
 * above alone: `rate.high` is evidence, `rate.value` and `rate.low` would be a firm rate made of nothing.
 */
export function isUnanswered({ responses }: ResponseRate): boolean {
  return responses.value === 0;
}

function logRate(interactions: Count, base: Count): Range {
  return {
    low: Math.log((interactions.low + RATE.half) / base.high),
    value: Math.log((interactions.value + RATE.half) / base.value),
    high: Math.log((interactions.high + RATE.half) / base.low),
  };
}

/** value ± z·sd, and beyond that as far as the counts themselves are uncertain (their share is not shrunk: the careful side). */
function around(value: number, sd: number, counts: Range): Range {
  return {
    low: value - Z95 * sd - (counts.value - counts.low),
    value,
    high: value + Z95 * sd + (counts.high - counts.value),
  };
}

/** What A1 is worked out from. */
export interface RateInput {
  site: string;
  posts: readonly SeenPost[];
  kinds: readonly Kind[];
  base: 'followers' | 'views';
  followers?: Count;
  norm?: NormUsed;
}

/**
 * x = median over n posts of ln((interactions + .5)/base); k = n/(n + s2/tau²); shrunk = k·x + (1−k)·ln m;
 * v = 1/(1/tau² + n/s2); rate with variance v + .10; score 100·Phi((shrunk − ln m)/tau) with v + .10 + (ln U/1.96)².
 * Without a norm: k = 1, v = s2/n, no score.
 *
 * @returns undefined without a post or without its base: nothing was seen, which is not a rate of zero.
 */
export function responseRate({ site, posts, kinds, base, followers, norm }: RateInput): ResponseRate | undefined {
  const logs: Range[] = [];
  const interactions: Range[] = [];
  const bases: Range[] = [];
  for (const post of posts) {
    const sum = interactionsOf(post, kinds);
    const under = asBase(base === 'followers' ? followers : post.views);
    if (!sum || !under) continue;
    interactions.push(sum);
    bases.push(under);
    logs.push(logRate(sum, under));
  }
  const [x, responses, over] = [medianRange(logs), medianRange(interactions), medianRange(bases)];
  if (!x || !responses || !over) return undefined;
  const n = logs.length;
  const raw = { n, base, responses, over, x };
  if (!norm) {
    const v = siteScoring(site).s2 / n;
    const rate = mapRange(around(x.value, Math.sqrt(v + RATE.drift), x), Math.exp);
    return { ...raw, k: 1, shrunk: x.value, v, rate };
  }
  return { ...raw, ...compare(x, n, norm) };
}

function compare(x: Range, n: number, norm: NormUsed): Omit<ResponseRate, 'n' | 'base' | 'responses' | 'over' | 'x'> {
  const tau2 = norm.tau * norm.tau;
  const k = n / (n + norm.s2 / tau2);
  const lnMedian = Math.log(norm.median);
  const shrunk = k * x.value + (1 - k) * lnMedian;
  const v = 1 / (1 / tau2 + n / norm.s2);
  const doubt = (Math.log(norm.uncertainty) / Z95) ** 2;
  const d = around(shrunk - lnMedian, Math.sqrt(v + RATE.drift + doubt), x);
  return {
    k,
    shrunk,
    v,
    rate: mapRange(around(shrunk, Math.sqrt(v + RATE.drift), x), Math.exp),
    d,
    score: mapRange(d, (y) => 100 * phi(y / norm.tau)),
  };
}
