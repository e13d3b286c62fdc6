/** What an account is compared with. */

import type { Kind } from './reading';

/** One published figure a norm is built from. */
export interface NormReading {
  publisher: string;
  year: number;
  /** Where it was read, as text. */
  address: string;
  /** Accounts or posts behind it; missing: not published. */
  n?: number;
  statistic: 'median' | 'average' | 'not stated';
  kinds: readonly Kind[];
  base: 'followers' | 'views';
  /** Followers of the tier, from … to; and the size the figure is taken to stand for (the tier's geometric middle). */
  from: number;
  to: number;
  at: number;
  /** Interactions per base of a typical post: 0.0178 is 1.78 %. */
  rate: number;
}

/** One account of an own norm: its ln(rate) brought to one follower by the norm's slope. */
export interface NormMember {
  account: string;
  level: number;
}

/** Typical response rates of one site, for accounts of min…max followers. */
export interface Norm {
  id: string;
  site: string;
  /** Said before "a norm": "Rival IQ, X brands and people by size". */
  name: string;
  /** The day the file or the snapshot was made, "2026-11-22". */
  made: string;
  base: 'followers' | 'views';
  kinds: readonly Kind[];
  /** Exponent of followers; 0 = flat. */
  slope: number;
  min: number;
  max: number;
  tau: number;
  s2: number;
  /** Factor by which the median may be wrong, either way (95 %). */
  uncertainty: number;
  readings: readonly NormReading[];
  /** Why a reading with other kinds is still used; only allowed where the norm is weak. */
  kindsDiffer?: string;
  /** ms; when it was frozen: tells it from another one of the same day. Only for a norm of the user's own. */
  frozenAt?: number;
  /** Only for a norm frozen from the user's own library. */
  members?: readonly NormMember[];
}

/** Followers from … to. */
export interface Size {
  min: number;
  max: number;
}

/** The accounts of one site and size that a norm of one's own could be made of. */
export interface NormGroup extends Size {
  site: string;
  accounts: number;
}
