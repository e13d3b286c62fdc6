import type { Pseudonymizer } from './Pseudonymizer';
import { isPageWord } from './pageWords';
import { piecesOf, type SiteVocabulary } from './siteVocabulary';
import { hasTelephone } from './telephones';

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}_]*/gu;
/** What a handle may look like inside a value. */
const NAME = /[\p{L}\p{N}_][\p{L}\p{M}\p{N}_.]*(?:@[\p{L}\p{N}.-]+)?/gu;
const LONG_NUMBER = /\p{Nd}{5}/u;
/** A shorter word of the site's at an end of another word is a coincidence. */
const SHORTEST_PART = 4;

/** Are all its words the site's own, and is no number in it an id or a telephone's? */
export const hasOnlySiteWords = (value: string, { parts }: SiteVocabulary): boolean =>
  (value.match(/\p{L}[\p{L}\p{M}\p{N}_]*/gu) ?? []).every((word) => parts.has(word.toLowerCase())) && isShort(value);

/** Are all its words the site's own or such as pages are built of? */
export const hasOnlyKnownWords = (value: string, vocabulary: SiteVocabulary): boolean =>
  (value.match(WORD) ?? []).every((word) => isKnownWord(word, vocabulary)) && isShort(value);

const isShort = (value: string): boolean => !LONG_NUMBER.test(value) && !hasTelephone(value);

function isKnownWord(word: string, { parts, pieces }: SiteVocabulary): boolean {
  if (/^\p{Nd}{1,4}$/u.test(word) || parts.has(word.toLowerCase())) return true;
  const lower = piecesOf(word).map((piece) => piece.toLowerCase());
  return lower.length > 0 && !LONG_NUMBER.test(word) && lower.every((piece) => pieces.has(piece) || isPageWord(piece));
}

/**
 * Replaces ids, test ids, class names and the like, word by word, the same for the same: only words of the site and those that pages are
 * built of stay; all others become pseudonyms, those that are handles the handles' ("feedItem-by-ada").
 */
export function tokenAnonymizer(vocabulary: SiteVocabulary, pseudonymizer: Pseudonymizer): (token: string) => string {
  const done = new Map<string, string>();
  const values = vocabulary.values.filter((value) => /^[\w-]+$/.test(value)).sort((a, b) => b.length - a.length);
  const word = (whole: string): string => {
    if (isKnownWord(whole, vocabulary)) return whole;
    if (pseudonymizer.isName(whole) || !/\p{L}/u.test(whole)) return pseudonymizer.pseudonymOf(whole);
    const [from, to] = partIn(whole, vocabulary, values);
    return [pseudonym(whole.slice(0, from)), whole.slice(from, to), pseudonym(whole.slice(to))].join('');
  };
  const pseudonym = (piece: string): string => (/[\p{L}\p{N}]/u.test(piece) ? pseudonymizer.pseudonymOf(piece) : piece);
  const replace = (token: string): string => {
    if (vocabulary.parts.has(token.toLowerCase())) return token;
    if (pseudonymizer.isName(token)) return pseudonymizer.pseudonymOf(token);
    const tail = longestTail(token, pseudonymizer);
    const head = tail === '' ? token : token.slice(0, -tail.length);
    const shown = hasTelephone(head)
      ? pseudonym(head)
      : head
          .replace(NAME, (name) =>
            pseudonymizer.isName(name) && !isKnownWord(name, vocabulary) ? pseudonymizer.pseudonymOf(name) : name,
          )
          .replace(WORD, word);
    return shown + pseudonym(tail);
  };
  return (token) => {
    const shown = done.get(token) ?? replace(token);
    done.set(token, shown);
    return shown;
  };
}

/** Where in an unknown word a text is that the site looks for: anywhere a selector's, at an end a word of its. */
function partIn(word: string, { parts }: SiteVocabulary, values: readonly string[]): [number, number] {
  const value = values.find((one) => word.includes(one));
  if (value !== undefined) return [word.indexOf(value), word.indexOf(value) + value.length];
  const lower = word.toLowerCase();
  for (let length = lower.length - 1; length >= SHORTEST_PART; length--) {
    if (parts.has(lower.slice(0, length))) return [0, length];
    if (parts.has(lower.slice(-length))) return [lower.length - length, lower.length];
  }
  return [0, 0];
}

/** The known handle a value ends with, after a mark. */
function longestTail(value: string, pseudonymizer: Pseudonymizer): string {
  for (const { index } of value.matchAll(/[-:_/@]/g)) {
    const tail = value.slice(index + 1);
    if (tail !== '' && pseudonymizer.isName(tail)) return tail;
  }
  return '';
}
