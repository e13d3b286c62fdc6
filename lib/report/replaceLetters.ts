import { type Span, touches } from './spans';

/** Endings that make a text a link. */
export const TLD = 'com|net|org|info|io|ly|me|co|tv|gg|be|shop|link|site|app|ru|de|br|es|fr|id';
const ENDING = new RegExp(`^https?:|^www\\.|\\.(?:${TLD})(?![\\p{L}\\p{N}])`, 'giu');
const PIECES = /(\p{L}[\p{L}\p{M}]*)|\p{Nd}+/gu;
/** A number of so many digits without marks is a telephone number rather than a count, but for one beside the site's words. */
export const LONG_NUMBER = 8;
const LONGEST_COUNT = 10;
const FILLERS: [RegExp, string][] = [
  [/\p{sc=Latn}/u, ''],
  [/\p{sc=Hira}/u, 'ぬ'],
  [/\p{sc=Kana}/u, 'ヌ'],
  [/\p{sc=Hang}/u, '누'],
  [/\p{sc=Han}/u, '某'],
  [/\p{sc=Cyrl}/u, 'щ'],
  [/\p{sc=Arab}/u, 'ظ'],
  [/\p{sc=Hebr}/u, 'ט'],
  [/\p{sc=Grek}/u, 'ξ'],
  [/\p{sc=Thai}/u, 'ฒ'],
  [/\p{sc=Deva}/u, 'ढ'],
  [/\p{sc=Beng}/u, 'ঢ'],
];
/** No language has a unit or a scale word that begins so. */
const LATIN = 'quovadumolirefani';

/** What stays of a text. */
export interface KeptParts {
  /** Words that stay. */
  kept: readonly Span[];
  /** Digits stay, but those of telephone numbers; beside a word that stays they stay in any case. */
  hasFigures: boolean;
  /** Telephone numbers. */
  telephones?: readonly Span[];
}

/** A piece of text with its letters replaced where no span keeps them. @param at its place in the text that the spans are of */
export function replaceLetters(token: string, at: number, { kept, hasFigures, telephones = [] }: KeptParts): string {
  return token.replace(PIECES, (piece, letters: string | undefined, from: number) => {
    if (letters === undefined) {
      const isKept = piece.length <= LONGEST_COUNT && isBeside(at + from, piece.length, kept);
      const isPart = telephones.some((span) => touches(span, at + from, piece.length));
      const isCount = !isPart && !/^0\d{4}/.test(piece) && (isKept || (hasFigures && piece.length < LONG_NUMBER));
      return isCount ? piece : '5'.repeat([...piece].length);
    }
    let n = 0;
    return [...piece]
      .map((letter, order) => {
        const place = at + from + n;
        n += letter.length;
        return kept.some((span) => touches(span, place, letter.length)) ? letter : fillerFor(letter, order);
      })
      .join('');
  });
}

/** Does a word that stays touch it, or is there one mark between them? "13M", "12 likes" */
const isBeside = (at: number, length: number, kept: readonly Span[]): boolean =>
  kept.some(([from, to]) => (at + length <= from && from <= at + length + 1) || (to <= at && at <= to + 1));

/** Of a link it stays only that it is one. */
export function replaceLink(link: string): string {
  const kept: Span[] = [...link.matchAll(ENDING)].map(({ 0: end, index }) => [index, index + end.length]);
  return replaceLetters(link, 0, { kept, hasFigures: false }).replace(/\p{Nd}/gu, '5');
}

function fillerFor(letter: string, order: number): string {
  const other = FILLERS.find(([script]) => script.test(letter))?.[1] || LATIN.charAt(order % LATIN.length);
  return letter === letter.toLowerCase() ? other : other.toUpperCase();
}

/** Letters in circles, boxes and brackets, of flags, and Braille: names may be spelled with them, and nothing is read that way. */
const DISGUISED =
  /[\u249c-\u24e9\u2800-\u28ff\u3200-\u321e\u3260-\u327b\u3280-\u32b0\u32d0-\u32fe\u{1f110}-\u{1f1ff}]/gu;

/** Such letters, each replaced by one that is the same for all. */
export const replaceDisguised = (text: string): string => text.replace(DISGUISED, '\u25cc');
