import { calendarOf } from './calendar';
import { replaceLink, replacePieces, TLD } from './letters';
import type { Pseudonymizer } from './Pseudonymizer';
import type { SiteVocabulary } from './siteVocabulary';
import { fillersIn, pieces, type Span, startsAs, UNSPACED, wordsAround } from './spans';
import { telephonesIn } from './telephones';

/** What a text is about to be judged by. */
export interface WordsOptions {
  said: SiteVocabulary;
  inventor: Pseudonymizer;
  /** A name, invented. */
  name: (name: string) => string;
  /** An address without its people. */
  address: (address: string) => string;
  /** The page's own host. */
  host: string;
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
const DOMAIN = `(?<![\\p{L}\\p{N}@.-])[a-z\\d-]{2,63}\\.(?:${TLD})(?![\\p{L}\\p{N}])\\S*`;
const NAME = '@?[\\p{L}\\p{N}_][\\p{L}\\p{M}\\p{N}_.-]*';
const TOKENS = new RegExp(`(${LINK})|(${DOMAIN})|(${NAME})`, 'giu');
/** More strange words than this beside a number: somebody's sentence. */
const SENTENCE = 8;
/** A label that says a text again and a number behind it is longer. */
const SHORT_LABEL = 16;
const MANY_WORDS = 40;
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
    const strange = fillersIn(text, kept);
    const figures = !isName && strange <= SENTENCE;
    const telephones = telephonesIn(text);
    return text.replace(TOKENS, (token, link, domain, _name, at: number) => {
      if (link ?? domain) return this.#replaceOwn(token) ?? replaceLink(token);
      const isNumber = /^\p{Nd}{5,}$/u.test(token) && inventor.met(token);
      return isNumber
        ? name(token)
        : (this.#replaceName(token, at, kept) ?? replacePieces(token, at, kept, figures, telephones));
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
    const isPeoples = (text: string): boolean => label.includes(text) && this.#keptIn(text, place).length === 0;
    const said = isLong ? this.#texts.find(isPeoples) : undefined;
    if (said === undefined) return this.replace(label, { ...place, isLabel: true });
    const at = label.indexOf(said);
    const [before, behind] = [label.slice(0, at), label.slice(at + said.length)];
    return this.replaceLabel(before, place) + this.replace(said, place) + this.replaceLabel(behind, place);
  }

  /** An address of the site's, written out. */
  #replaceOwn(link: string): string | undefined {
    const { address, host } = this.#options;
    const full = /^https?:/.test(link) ? link : `https://${link}`;
    return URL.parse(full)?.host === host ? address(full).slice(full.length - link.length) : undefined;
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
    const strange = fillersIn(text, kept);
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

  #spelled(text: string, { lang, isLabel, figure }: TextPlace): Span[] {
    const { said } = this.#options;
    const calendar = calendarOf(lang);
    const hasFigure = figure || DIGIT.test(text);
    const isPhrase =
      (text.match(/\p{L}[\p{L}\p{M}]*/gu) ?? []).filter((word) => said.parts.has(word.toLowerCase())).length > 1;
    const isKnown = (word: string): boolean =>
      (calendar.words.has(word) && (hasFigure || !calendar.names.has(word))) ||
      said.words.has(word) ||
      ((isLabel || isPhrase) && said.parts.has(word));
    return [...text.matchAll(/\p{L}[\p{L}\p{M}]*/gu)].flatMap(({ 0: word, index }) => {
      const lower = word.toLowerCase();
      if (isKnown(lower) || startsAs(lower, said)) return [[index, index + word.length] as const];
      return UNSPACED.test(word) ? pieces(lower, index, (one) => isKnown(one) || said.stems.includes(one)) : [];
    });
  }
}
