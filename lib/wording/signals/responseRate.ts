import type { PostUse, SignalOf } from '../../model';
import type { Words } from '../createWords';
import { kindTexts } from '../kinds';
import { normName } from '../normName';

/** The order in which reasons are listed. */
const REASONS: readonly (keyof PostUse['left'])[] = [
  'repost',
  'promoted',
  'foreign',
  'reply',
  'pinned',
  'young',
  'old',
  'undated',
  'hidden',
  'unviewed',
  'top',
];

/** "3 reposts", "1 pinned": a phrase for each reason why posts were left out. */
export function leftOutTexts(
  left: PostUse['left'],
  { text }: Words,
): { reason: keyof PostUse['left']; n: number; text: string }[] {
  return REASONS.flatMap((reason) => {
    const n = left[reason] ?? 0;
    return n > 0 ? [{ reason, n, text: text(`left-${reason}`, { n }) }] : [];
  });
}

function comparedWith({ facts: { topPosts, norm } }: SignalOf<'A1'>): 'top' | 'nothing' | 'weak' | 'norm' {
  if (topPosts) return 'top';
  if (!norm) return 'nothing';
  return norm.own || norm.uncertainty > 2 ? 'weak' : 'norm';
}

/** Response rate: the figure, what it was compared with, and which posts it is from. */
export function responseRateArgs(signal: SignalOf<'A1'>, site: string, words: Words) {
  const { base, unanswered, kinds, seen, left, norm } = signal.facts;
  const leftOut = leftOutTexts(left, words).map(({ text }) => text);
  return {
    base,
    unanswered,
    seen,
    n: signal.n,
    range: signal.range,
    most: signal.range.high,
    compared: comparedWith(signal),
    norm: norm ? normName(norm, 'within', words) : '',
    times: norm?.uncertainty ?? 1,
    kinds: kindTexts(kinds, site, words),
    hasLeftOut: leftOut.length > 0,
    leftOut,
  };
}
