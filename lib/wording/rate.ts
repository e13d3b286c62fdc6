import type { Headline, PostUse, Range, Sentence } from '../model';

/** Followers (views) per response below which it is said the other way round: "3 responses for every follower". */
const TURN = 0.75;

/** The other way round; low and high change places. */
function inverse(range: Range): Range {
  return { low: 1 / range.high, value: 1 / range.value, high: 1 / range.low };
}

/** A rate as it is said: which way round, and the figure with its range in that direction. */
export interface Rate {
  /**
   * 'every': 1 response for every N of the base. 'more': N responses for every one of the base. Where only one end is known,
   * 'fewer': fewer than 1 response for every N. 'fewer-more': fewer than N responses for every one.
   */
  way: 'every' | 'more' | 'fewer' | 'fewer-more';
  range: Range;
}

/**
 * Turns "followers per response" into what people can say aloud: never "1 response for every 0.3 followers".
 *
 * @param every followers (or views) per response, above zero
 * @param fewer only its lower end is known, as of a typical post without a response (Headline.fewer)
 */
export function rateOf(every: Range, fewer: boolean = false): Rate {
  if (!fewer) return every.value < TURN ? { way: 'more', range: inverse(every) } : { way: 'every', range: every };
  const end = { low: every.low, value: every.low, high: every.low };
  return every.low < TURN ? { way: 'fewer-more', range: inverse(end) } : { way: 'fewer', range: end };
}

/** "1:633", "1:69k"; "3:1" where there are more responses than followers; "<1:178" where only that end is known. */
export function ratioOf(every: Range, fewer?: boolean): Sentence {
  const { way, range } = rateOf(every, fewer);
  return { key: `ui.ratio.${way}`, values: { n: range.value } };
}

/** "1 response for every 633 followers", in one sentence; with `ranged`, "(283–1,408)" behind it where there are two ends. */
export function rateSentence(every: Range, base: 'followers' | 'views', ranged: boolean, fewer?: boolean): Sentence {
  const { way, range } = rateOf(every, fewer);
  const shown = ranged && range.low < range.high;
  return { key: `ui.rate.${way}.${base}${shown ? '.ranged' : ''}`, values: { n: range } };
}

/** "1 for 750–6,700": what is usual, as short as a row's end. */
export function usualSentence(usual: Range): Sentence {
  const { way, range } = rateOf(usual);
  return { key: `ui.usual.${way}`, values: { n: range } };
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
export function per10kSentence({ per10k, fewer }: Pick<Headline, 'per10k' | 'fewer'>): Sentence {
  if (fewer) return { key: 'ui.ruler.fewer', values: { n: per10k.high } };
  return { key: per10k.value < 0.95 ? 'ui.ruler.less' : 'ui.ruler.value', values: { n: per10k } };
}

/**
 * What the science says of a rate, turned into what people can say: 'rate' (`every`, `base`, `fewer` where only one end is
 * known) and 'usual' (`every`). All other sentences stay as they are.
 */
export function turned(sentence: Sentence): Sentence {
  const { every, base, fewer } = sentence.values ?? {};
  if (typeof every !== 'object' || Array.isArray(every)) return sentence;
  if (sentence.key === 'rate') {
    return rateSentence(every, base === 'views' ? 'views' : 'followers', false, fewer !== undefined);
  }
  return sentence.key === 'usual' ? usualSentence(every) : sentence;
}
