import type { SignalOf } from '../../model';

/** Very short comments, of both sorts and together. */
export function shortCommentsArgs({ facts: { emojiOnly, mentionOnly }, n }: SignalOf<'R5-short'>) {
  return { emojiOnly, mentionOnly, short: emojiOnly + mentionOnly, n };
}
