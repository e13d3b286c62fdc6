import type { Range, Sentence } from '../account';

/** Followers (views) per response below which it is said the other way round: "3 responses for every follower". */
const TURN = 0.75;

/** The other way round; low and high change places. */
function inverse(range: Range): Range {
  return { low: 1 / range.high, value: 1 / range.value, high: 1 / range.low };
}

/** A rate as it is said: which way round, and the figure with its range in that direction. */
export interface Rate {
  /** 'every': 1 response for every N of the base. 'more': N responses for every one of the base. */
  way: 'every' | 'more';
  range: Range;
}

/**
 * Turns "followers per response" into what people can say aloud: never "1 response for every 0.3 followers".
 *
 * @param every followers (or views) per response, above zero
 */
export function rateOf(every: Range): Rate {
  return every.value < TURN ? { way: 'more', range: inverse(every) } : { way: 'every', range: every };
}

/** "1:633", "1:69k"; "3:1" where there are more responses than followers. */
export function ratioOf(every: Range): Sentence {
  const { way, range } = rateOf(every);
  return { key: `ui.ratio.${way}`, values: { n: range.value } };
}

/** "1 response for every 633 followers", in one sentence; with `ranged`, "(283–1,408)" behind it. */
export function rateSentence(every: Range, base: 'followers' | 'views', ranged: boolean): Sentence {
  const { way, range } = rateOf(every);
  const shown = ranged && range.low < range.high;
  return { key: `ui.rate.${way}.${base}${shown ? '.ranged' : ''}`, values: { n: range } };
}

/** "1 for 750–6,700": what is usual, as short as a row's end. */
export function usualSentence(usual: Range): Sentence {
  const { way, range } = rateOf(usual);
  return { key: `ui.usual.${way}`, values: { n: range } };
}
