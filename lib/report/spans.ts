import type { SiteVocabulary } from './siteVocabulary';

/** Scripts without spaces between words: a word of the site's may touch others. */
export const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Thai}]/u;
/** Start and end in the text. */
export type Span = readonly [number, number];

/** Is any of it in the span? */
export const touches = ([from, to]: Span, at: number, length: number): boolean => from < at + length && at < to;

/** The known words inside a run of letters, longest first. */
export function spansOfWords(run: string, at: number, isKnown: (word: string) => boolean): Span[] {
  const found: Span[] = [];
  for (let from = 0; from < run.length; from++) {
    for (let to = Math.min(run.length, from + 8); to > from; to--) {
      if (!isKnown(run.slice(from, to))) continue;
      found.push([at + from, at + to]);
      from = to - 1;
      break;
    }
  }
  return found;
}

/** No ending of a word, and no first half of a German one, is longer; what is may be somebody's name. */
const LONGEST_REST = 8;

/** A match, widened to the whole words it touches. */
export function wordsAround(text: string, from: number, length: number): Span {
  let start = from;
  let end = from + length;
  const isLetter = (at: number): boolean => /[\p{L}\p{M}]/u.test(text.charAt(at)) && !UNSPACED.test(text.charAt(at));
  while (start > 0 && isLetter(start) && isLetter(start - 1)) start--;
  while (end < text.length && isLetter(end - 1) && isLetter(end)) end++;
  const isEnding = from - start <= LONGEST_REST && end - from - length <= LONGEST_REST;
  return isEnding ? [start, end] : [from, from + length];
}

/** How many words are outside the spans. */
export function countUnknownWords(text: string, kept: readonly Span[]): number {
  return [...text.matchAll(/\p{L}[\p{L}\p{M}]*/gu)].filter(({ 0: word, index }) => !isCovered(index, word.length, kept))
    .length;
}

function isCovered(at: number, length: number, kept: readonly Span[]): boolean {
  for (let n = at; n < at + length; n++) if (!kept.some(([from, to]) => from <= n && n < to)) return false;
  return true;
}

/** A longer form of a word of the site's: "Followers" for "follower", "visualizações" for "visuali". */
export function isLongerForm(word: string, { words, stems }: SiteVocabulary): boolean {
  for (let length = word.length - 1; length >= Math.max(4, word.length - 3); length--)
    if (words.has(word.slice(0, length))) return true;
  return stems.some(
    (stem) =>
      word === `${stem}s` ||
      (word.startsWith(stem) &&
        word.length <= stem.length + LONGEST_REST &&
        (stem.length > 3 || !/^[a-z]+$/.test(stem))),
  );
}
