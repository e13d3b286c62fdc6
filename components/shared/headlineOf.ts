import type { Headline, Range, Scorecard } from '../../lib/model';

const alone = ({ value }: Range): Range => ({ low: value, value, high: value });

/**
 * A card's headline as it may be drawn. Top posts are no sample of the others: theirs has no range and no comparison. Where
 * only one end of a rate is known, that end is all there is of it.
 */
export function headlineOf({ headline, topPosts }: Pick<Scorecard, 'headline' | 'topPosts'>): Headline | undefined {
  if (!headline || !topPosts) return headline;
  const { usual, usualPer10k, every, per10k, ...rest } = headline;
  return rest.fewer ? { ...rest, every, per10k } : { ...rest, every: alone(every), per10k: alone(per10k) };
}

/** Even the range's upper end reads as none at all per 10,000, which would be wrong. */
export function isNearNone({ per10k }: Headline): boolean {
  return per10k.high < 0.005;
}
