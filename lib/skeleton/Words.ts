import { calendarOf } from './calendar';
import type { Inventor } from './Inventor';
import type { Said } from './said';

/** What a text is about to be judged by. */
export interface WordsOptions {
  said: Said;
  inventor: Inventor;
  /** A name, invented. */
  name: (name: string) => string;
  /** Display names the reader found: people may be called "April". Lower case. */
  names: ReadonlySet<string>;
}

/** Where a text stands. */
export interface TextPlace {
  /** BCP 47; '' = not said. */
  lang: string;
  /** A label in an attribute: words of the site's selectors may stand in it too. */
  isLabel?: boolean;
  /** A number stands beside it. */
  figure?: boolean;
  /** A drawing's own name: what the site's patterns know of it stays, whatever else it says. */
  isDrawing?: boolean;
}

const DIGIT = /\p{Nd}/u;
const LINK = /https?:\S+|www\.\S+/.source;
const TLD = 'com|net|org|info|io|ly|me|co|tv|gg|be|shop|link|site|app|ru|de|br|es|fr|id';
const DOMAIN = `(?<![\\p{L}\\p{N}@.-])[a-z\\d-]{2,63}\\.(?:${TLD})(?![\\p{L}\\p{N}])\\S*`;
const NAME = '@?[\\p{L}\\p{N}_][\\p{L}\\p{M}\\p{N}_.-]*';
const TOKENS = new RegExp(`(${LINK})|(${DOMAIN})|(${NAME})`, 'giu');
const ENDING = new RegExp(`^https?:|^www\\.|\\.(?:${TLD})(?![\\p{L}\\p{N}])`, 'giu');
const PIECES = /(\p{L}[\p{L}\p{M}]*)|\p{Nd}+/gu;
/** Scripts that set no spaces between words: a word of the site's may touch others. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Thai}]/u;
/** More strange words than this beside a number: somebody's sentence. */
const SENTENCE = 8;
/** A number of so many digits without marks is a telephone number sooner than a count, unless the site's words stand by. */
const LONG_NUMBER = 8;
/** A label that says a text again and a number behind it is longer. */
const SHORT_LABEL = 16;
const MANY_WORDS = 40;
const STRANGERS: [RegExp, string][] = [
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

/** Texts with every letter of people's words replaced: what stays are numbers and the words of site and calendar. */
export class Words {
  readonly #options: WordsOptions;
  #texts: readonly string[] = [];

  constructor(options: WordsOptions) {
    this.#options = options;
  }

  /**
   * The text as it may be shown to others. Same length, same script, same links, mentions, digits and marks.
   */
  replace(text: string, place: TextPlace): string {
    const { inventor, names, name } = this.#options;
    const bare = text.trim().replace(/^@/, '');
    if (bare === '') return text;
    if (inventor.knows(bare)) return text.replace(bare, name(bare));
    const isName = names.has(bare.toLowerCase());
    const kept = isName ? [] : this.#keptIn(text, place);
    const strange = strangersIn(text, kept);
    const figures = kept.length > 0 || (!isName && strange <= SENTENCE);
    return text.replace(TOKENS, (token, link, domain, _name, at: number) => {
      if (link ?? domain) return replaceLink(token);
      const isNumber = /^\p{Nd}{5,}$/u.test(token) && inventor.met(token);
      return isNumber ? name(token) : (this.#replaceName(token, at, kept) ?? replacePieces(token, at, kept, figures));
    });
  }

  /** Takes the page's texts, so that a label that says one of them again says it in the same invented words. */
  remember(texts: readonly string[]): void {
    const found = texts.map((text) => text.replace(/\s+/g, ' ').trim()).filter((text) => /\p{L}{2}/u.test(text));
    this.#texts = [...new Set(found)].sort((a, b) => b.length - a.length);
  }

  /** A label in an attribute: words of the site's selectors may stand in it too. */
  replaceLabel(label: string, place: TextPlace): string {
    const isLong = label.length > SHORT_LABEL && DIGIT.test(label);
    const said = isLong ? this.#texts.find((text) => label.includes(text)) : undefined;
    if (said === undefined || this.#keptIn(said, place).length > 0)
      return this.replace(label, { ...place, isLabel: true });
    const at = label.indexOf(said);
    const [before, behind] = [label.slice(0, at), label.slice(at + said.length)];
    return this.replaceLabel(before, place) + this.replace(said, place) + this.replaceLabel(behind, place);
  }

  /** Mentions and known handles inside a longer text. */
  #replaceName(token: string, at: number, kept: readonly Span[]): string | undefined {
    const { inventor, name } = this.#options;
    const whole = token.replace(/[.-]+$/, '');
    const bare = whole.replace(/^@/, '');
    const isMention = whole !== bare && /[\p{L}\p{Nd}]/u.test(bare);
    const isWord = kept.some(([from, to]) => from <= at && at + bare.length <= to);
    if (!isMention && (isWord || !inventor.knows(bare))) return undefined;
    return whole.slice(0, whole.length - bare.length) + name(bare) + token.slice(whole.length);
  }

  /** Where words of the site's or the calendar's stand, if this can be a text of the site's own. */
  #keptIn(text: string, place: TextPlace): Span[] {
    const matched = this.#matched(text);
    const kept = [...matched, ...this.#spelled(text, place)];
    const strange = strangersIn(text, kept);
    const hasFigure = place.figure || DIGIT.test(text);
    return strange === 0 || (hasFigure && strange <= MANY_WORDS) ? kept : place.isDrawing ? matched : [];
  }

  #matched(text: string): Span[] {
    return this.#options.said.patterns.flatMap((pattern) =>
      [...text.matchAll(pattern)]
        .filter(([found]) => found !== '')
        .map(({ 0: found, index }) => wordsAround(text, index, found.length)),
    );
  }

  #spelled(text: string, { lang, isLabel }: TextPlace): Span[] {
    const { said } = this.#options;
    const calendar = calendarOf(lang);
    const isKnown = (word: string): boolean =>
      calendar.has(word) || said.words.has(word) || (isLabel === true && said.parts.has(word));
    return [...text.matchAll(/\p{L}[\p{L}\p{M}]*/gu)].flatMap(({ 0: word, index }) => {
      const lower = word.toLowerCase();
      if (isKnown(lower) || startsAs(lower, said.words)) return [[index, index + word.length] as const];
      return UNSPACED.test(word) ? pieces(lower, index, isKnown) : [];
    });
  }
}

/** Start and end in the text. */
type Span = readonly [number, number];

const touches = ([from, to]: Span, at: number, length: number): boolean => from < at + length && at < to;

/** A longer form of a word of the site's: "Followers" for "follower". */
function startsAs(word: string, words: ReadonlySet<string>): boolean {
  for (let length = word.length - 1; length >= Math.max(4, word.length - 3); length--)
    if (words.has(word.slice(0, length))) return true;
  return false;
}

/** The known words inside a run of letters, longest first. */
function pieces(run: string, at: number, isKnown: (word: string) => boolean): Span[] {
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

/** A match, widened to the whole words it touches. */
function wordsAround(text: string, from: number, length: number): Span {
  let start = from;
  let end = from + length;
  const isLetter = (at: number): boolean => /[\p{L}\p{M}]/u.test(text.charAt(at)) && !UNSPACED.test(text.charAt(at));
  while (start > 0 && isLetter(start) && isLetter(start - 1)) start--;
  while (end < text.length && isLetter(end - 1) && isLetter(end)) end++;
  return [start, end];
}

/** How many words stand outside the spans. */
function strangersIn(text: string, kept: readonly Span[]): number {
  return [...text.matchAll(/\p{L}[\p{L}\p{M}]*/gu)].filter(({ 0: word, index }) => !isCovered(index, word.length, kept))
    .length;
}

function isCovered(at: number, length: number, kept: readonly Span[]): boolean {
  for (let n = at; n < at + length; n++) if (!kept.some(([from, to]) => from <= n && n < to)) return false;
  return true;
}

function replacePieces(token: string, at: number, kept: readonly Span[], figures: boolean): string {
  return token.replace(PIECES, (piece, letters: string | undefined, from: number) => {
    if (letters === undefined)
      return figures && (kept.length > 0 || piece.length < LONG_NUMBER) ? piece : '5'.repeat([...piece].length);
    let n = 0;
    return [...piece]
      .map((letter, order) => {
        const place = at + from + n;
        n += letter.length;
        return kept.some((span) => touches(span, place, letter.length)) ? letter : stranger(letter, order);
      })
      .join('');
  });
}

/** A link keeps only that it is one. */
function replaceLink(link: string): string {
  const kept: Span[] = [...link.matchAll(ENDING)].map(({ 0: end, index }) => [index, index + end.length]);
  return replacePieces(link, 0, kept, false).replace(/\p{Nd}/gu, '5');
}

function stranger(letter: string, order: number): string {
  const other = STRANGERS.find(([script]) => script.test(letter))?.[1] || LATIN.charAt(order % LATIN.length);
  return letter === letter.toLowerCase() ? other : other.toUpperCase();
}
