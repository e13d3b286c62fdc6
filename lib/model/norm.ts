/** What an account is compared with. */

import { z } from 'zod/mini';
import type { Base } from './range';
import type { Kind } from './reading';

/** The published norms, by site and month. Each has its name in lib/wording/locales. */
export const publishedNormIds = [
  'facebook-2026-11',
  'instagram-2026-11',
  'instagram-2026-12',
  'instagram-people-2026-12',
  'tiktok-2026-11',
  'x-2026-11',
  'x-2026-12',
  'youtube-2026-11',
  'youtube-2026-12',
] as const;

/** A published norm's id, or that of one of the user's own ("own-bluesky-1000-2026-11-22"). */
export const normIdSchema = z.union([z.enum(publishedNormIds), z.templateLiteral(['own-', z.string()])]);
export type NormId = z.infer<typeof normIdSchema>;

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
  base: Base;
  /** Followers of the tier, from … to; and the size the figure is taken for (the tier's geometric middle). */
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
  id: NormId;
  site: string;
  /** The day the file or the snapshot was made, "2026-11-22". */
  made: string;
  base: Base;
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
  /** A reading counts other kinds, and is used all the same: only where the norm is weak, and for a reason given in its file. */
  kindsDiffer?: true;
  /** ms; when it was frozen: distinguishes it from another one of the same day. Only for a norm of the user's own. */
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
