/** What a response rate is compared with, in method 2. METHOD.md#N. */

import type { Norm } from './norm';
import type { Kind } from './reading';

/** A published norm that says how far beyond its own tiers it may be used. METHOD.md#N-ENDS. */
export interface RateNorm extends Norm {
  /** soft: goes on below the smallest tier, with growing doubt; hard: ends there. The upper end is always soft. */
  lowerEnd: 'soft' | 'hard';
  /** The credit that the licence of the data asks for, to be shown wherever the norm is named. */
  attribution?: { text: string; licence: string };
}

/** A norm at one size of account: what an estimate is drawn towards and compared with. */
export interface NormAtSize {
  /** Id of the norm it comes from. */
  id: string;
  /** Median rate (interactions per follower, or per view) of accounts of this size; above 0. */
  median: number;
  /** Standard deviation of ln(rate) between accounts of one size; above 0. */
  tau: number;
  /** Variance of ln(rate) between the posts of one account; above 0. */
  s2: number;
  /** Factor by which the median may be wrong either way (95 %); 1 or more. */
  uncertainty: number;
  /** Exponent of followers with which the rate falls: -0.25 means the fourth root; 0 is flat. */
  slope: number;
  base: 'followers' | 'views';
  kinds: readonly Kind[];
  /** How many times the size lies beyond the norm's own tiers; 1 inside them. */
  distance: number;
  /** Made from the library of the person who uses the extension. */
  own?: true;
}

/** One account of the library, as an own norm keeps it. METHOD.md#N-OWN. */
export interface OwnNormMember {
  account: string;
  /** People when the norm was made; 1 or more. */
  followers: number;
  /** Median of ln((interactions + 0.5)/base) over its usable posts. */
  x: number;
}

/** A dated snapshot of the library as a norm: accounts of one site, of all sizes. METHOD.md#N-OWN. */
export interface OwnNorm {
  id: string;
  site: string;
  /** The day of the snapshot, "2026-11-22". */
  made: string;
  base: 'followers' | 'views';
  kinds: readonly Kind[];
  members: readonly OwnNormMember[];
}
