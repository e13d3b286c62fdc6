import type { Base, Headline, PostUse, Range } from '../model';
import type { Words } from './createWords';

/** Followers (views) per response below which it is written the other way round: "3 responses for every follower". */
const TURN = 0.75;

/** The other way round; low and high change places. */
export function inverse({ low, value, high }: Range): Range {
  return { low: 1 / high, value: 1 / value, high: 1 / low };
}

/**
 * 'every': 1 response for every N of the base. 'more': N responses for every one of the base. Where only one end is known,
 * 'fewer': fewer than 1 response for every N; 'fewer-more': fewer than N responses for every one.
 */
export type Way = 'every' | 'more' | 'fewer' | 'fewer-more';

/** A rate as messages take it: which way round, and the figure with its range in that direction. */
export interface RateArgs {
  way: Way;
  base: Base;
  rate: Range;
}

/** A rate as scoring knows it: followers (or views) per response, above zero; with `fewer` only its lower end is known. */
export type RateFacts = Pick<Headline, 'every' | 'base' | 'fewer'>;

/** Turns "followers per response" into what people can say aloud: never "1 response for every 0.3 followers". */
export function rateArgs({ every, base, fewer }: RateFacts): RateArgs {
  if (fewer) {
    const end = { low: every.low, value: every.low, high: every.low };
    return every.low < TURN ? { way: 'fewer-more', base, rate: inverse(end) } : { way: 'fewer', base, rate: end };
  }
  return every.value < TURN ? { way: 'more', base, rate: inverse(every) } : { way: 'every', base, rate: every };
}

/** What is usual as messages take it: "1 for 750–6,700", or the other way round. */
export function usualArgs(usual: Range): { usualWay: 'every' | 'more'; usual: Range } {
  return usual.value < TURN ? { usualWay: 'more', usual: inverse(usual) } : { usualWay: 'every', usual };
}

/** Whether a rate is written as 1 response for every N, not as N responses for every one. */
export const isEvery = (way: Way): boolean => way === 'every' || way === 'fewer';

/** "1:633", "1:69k"; "3:1" where there are more responses than followers; "<1:178" where only that end is known. A sign, in one piece. */
export function ratioText(given: RateFacts, words: Words): string {
  const { way, rate } = rateArgs(given);
  const sign = given.fewer ? '<' : '';
  if (isEvery(way)) return `${sign}1:${words.text('ratio-number', { n: rate.value })}`;
  return `${sign}${words.text('ratio-number-more', { n: rate.value })}:1`;
}

/** The range of a rate, "283–1,408"; undefined where both ends read alike. */
export function rateRange({ way, rate }: RateArgs, words: Words): string | undefined {
  const style = isEvery(way) ? 'every' : 'more';
  const end = (n: number) => words.text('rate-end', { way: style, rate: n });
  return end(rate.low) === end(rate.high) ? undefined : words.text('rate-range', { way: style, rate });
}

/**
 * Whether posts that no headline could be made of may still gather responses: then a figure is one "so far". Not where all of
 * them are old enough, and only a count that is needed was not seen, or they are too old.
 */
export function isSoFar({ left }: Pick<PostUse, 'left'>): boolean {
  const { hidden = 0, unviewed = 0, old = 0, young = 0, undated = 0 } = left;
  return young + undated > 0 || hidden + unviewed + old === 0;
}

/** The headline per 10,000, as short as a ruler's mark: "16", "under 1", "under 56" where only that end is known. */
export function per10kText({ per10k, fewer }: Pick<Headline, 'per10k' | 'fewer'>, words: Words): string {
  if (fewer) return words.text('per-10k', { shown: 'fewer', n: per10k.high });
  return words.text('per-10k', { shown: per10k.value < 0.95 ? 'less' : 'value', n: per10k });
}
