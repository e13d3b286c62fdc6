import type { SignalOf } from '../../model';

/** Recency: the last post's age, and the usual gap where there are two posts. */
export function recencyArgs({ facts: { last, gap, isOldLook }, n }: SignalOf<'A4'>) {
  return { last, isOldLook, hasGap: gap !== undefined, gap: gap ?? last, n };
}
