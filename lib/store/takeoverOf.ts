import type { Moment } from '../model';
import { isSameAccount } from './isSameAccount';

/** A header as far as it tells whose handle it was, and when it was read (ms). */
export interface Owner {
  joined?: Moment;
  seenAt: number;
}

/** same: one account, merge; replace: the handle has a new owner, what was kept goes; outdated: the header is of an earlier owner, drop it. */
export type Takeover = 'same' | 'replace' | 'outdated';

/**
 * What a header under a handle means for what is kept under it. Whoever was seen last owns the handle, whichever header arrives
 * first; of two read at one moment the one with the larger date. METHOD.md#TAKEN.
 *
 * @param kept the newest header kept that has a date of joining, or the newest at all
 */
export function takeoverOf(kept: Owner, seen: Owner): Takeover {
  if (isSameAccount(kept.joined, seen.joined)) return 'same';
  if (kept.seenAt !== seen.seenAt) return kept.seenAt < seen.seenAt ? 'replace' : 'outdated';
  return (kept.joined ?? '') < (seen.joined ?? '') ? 'replace' : 'outdated';
}
