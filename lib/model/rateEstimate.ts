/** What A1 comes to, as facts. METHOD.md#A1. */

import type { Count } from './reading';
import type { Range } from './scorecard';

/** One post as a rate sees it. */
export interface CountedPost {
  interactions: Count;
  /** Followers of the account, or views of this post; low is 1 or more. */
  over: Count;
}

/** The response rate of a typical post with every intermediate figure, so that the arithmetic can be shown. */
export interface RateEstimate {
  /** Posts, 1 or more. */
  n: number;
  base: 'followers' | 'views';
  /** Median interactions of a post, 0 or more. */
  responses: Range;
  /** Median of the base, 1 or more. */
  over: Range;
  /** Median of ln((interactions + 0.5)/base). */
  x: Range;
  /** Variance of ln(rate) between this account's posts, drawn to the usual one. */
  s2: number;
  /** Variance of x. */
  vx: number;
  /** Weight of the account's own posts against the norm, 0…1; 1 without a norm. */
  k: number;
  /** ln(rate), drawn to the norm. */
  shrunk: number;
  /** Variance of `shrunk`. */
  v: number;
  /** Interactions per base of a typical one of the next dozen posts, 95 %; above 0. */
  rate: Range;
  /** Interactions per base around which the posts vary, 95 %: what two accounts are compared by. Narrower than `rate`. */
  level: Range;
  /** Distance of ln(rate) from the norm's median, 95 %; -0.69 is half of it. Missing: no norm. */
  d?: Range;
  /** Share of accounts of this size that have fewer responses, 0…100, 95 %. Missing: no norm. */
  score?: Range;
}

/** The engagement rate as the trade defines it, of the median post. METHOD.md#RATE. */
export interface EngagementRate {
  /** Per cent of followers (of views), 95 %; may exceed 100. Where `onlyUpper` is set, 0 to the end that is known. */
  percent: Range;
  base: 'followers' | 'views';
  /** A typical post had no response: only the upper end is known. */
  onlyUpper?: true;
}

/** The first word. METHOD.md#ACTIVE. */
export type ResponseWord = 'answer' | 'between' | 'quiet' | 'large-few';

/** What several norms that could apply come to, each by itself. METHOD.md#N-NONE. */
export interface RobustWord {
  /** Ids of the norms, and the word under each. */
  words: { norm: string; word: ResponseWord }[];
  /** The word that all of them give. Missing: they disagree. */
  agreed?: ResponseWord;
}
