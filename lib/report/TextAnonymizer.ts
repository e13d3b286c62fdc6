import { calendarOf } from './calendar';
import type { Pseudonymizer } from './Pseudonymizer';
import { LONG_NUMBER, replaceLetters, replaceLink, TLD } from './replaceLetters';
import type { SiteVocabulary } from './siteVocabulary';
import { countUnknownWords, isLongerForm, type Span, spansOfWords, UNSPACED, wordsAround } from './spans';
import { telephonesIn } from './telephones';

/** What a text is anonymized with. */
export interface TextAnonymizerOptions {
  vocabulary: SiteVocabulary;
  pseudonymizer: Pseudonymizer;
  /** The pseudonym of a name. */
  anonymizeName: (name: string) => string;
  /** An address without its people. */
  anonymizeAddress: (address: string) => string;
  /** The page's own host. */
  host: string;
  /** Display names that were read on the page: people may be called "April". Lower case. */
  names: ReadonlySet<string>;
}

/** Where a text is on the page. */
export interface TextPlace {
  /** BCP 47; '' = not known. */
  lang: string;
  /** A label in an attribute: it may hold words of the site's selectors too. */
  isLabel?: boolean;
  /** There is a number beside it. */
  hasFigure?: boolean;
  /** A drawing's own name: what the site's patterns know of it stays, whatever else is in it. */
  isDrawing?: boolean;
}

const DIGIT = /\p{Nd}/u;
const LINK = /https?:\S+|www\.\S+/.source;
const DOMAIN = `(?<![\\p{L}\\p{N}@.-])[a-z\\d-]{2,63}\\.(?:${TLD})(?![\\p{L}\\p{N}])\\S*`;
const NAME = '@?[\\p{L}\\p{N}_][\\p{L}\\p{M}\\p{N}_.-]*';
const TOKENS = new RegExp(`(${LINK})|(${DOMAIN})|(${NAME})`, 'giu');
const WORDS = /\p{L}[\p{L}\p{M}]*/gu;
/** More unknown words than this beside a number: somebody's sentence. */
const SENTENCE = 8;
/** A label that repeats a text and a number behind it is longer. */
const SHORT_LABEL = 16;
const MANY_WORDS = 40;

/** Texts with every letter of people's words replaced: what stays are numbers and the words of site and calendar. */
export class TextAnonymizer {
  readonly #options: TextAnonymizerOptions;
  #texts: readonly string[] = [];

  constructor(options: TextAnonymizerOptions) {
    this.#options = options;
  }

  /** The text as it may be shown to others. Same length, same script, same links, mentions, digits and marks. */
  anonymize(text: string, place: TextPlace): string {
    const { pseudonymizer, names, anonymizeName } = this.#options;
    const bare = text.trim().replace(/^@/, '');
    if (bare === '') return text;
    if (pseudonymizer.isName(bare)) return text.replace(bare, anonymizeName(bare));
    const isName = names.has(bare.toLowerCase());
    const kept = isName ? [] : this.#keptIn(text, place);
    const hasFigures = !isName && countUnknownWords(text, kept) <= SENTENCE;
    const telephones = [...telephonesIn(text), ...this.#numbersBesideCalendar(text, kept)];
    return text.replace(TOKENS, (token, link, domain, _name, at: number) => {
      if (link ?? domain) return this.#anonymizeOwnLink(token) ?? replaceLink(token);
      const isId = /^\p{Nd}{5,}$/u.test(token) && pseudonymizer.hasPseudonym(token);
      return isId
        ? anonymizeName(token)
        : (this.#anonymizeNameIn(token, at, kept) ?? replaceLetters(token, at, { kept, hasFigures, telephones }));
    });
  }

  /** Takes the page's texts, so that a label that repeats one of them repeats it in the same replaced words. */
  rememberTexts(texts: readonly string[]): void {
    const found = texts.map((text) => text.replace(/\s+/g, ' ').trim()).filter((text) => /\p{L}{2}/u.test(text));
    this.#texts = [...new Set(found)].sort((a, b) => b.length - a.length);
  }

  /** A label in an attribute: it may hold words of the site's selectors too. */
  anonymizeLabel(label: string, place: TextPlace): string {
    const isLong = label.length > SHORT_LABEL && DIGIT.test(label);
    const isPeoples = (text: string): boolean => label.includes(text) && this.#keptIn(text, place).length === 0;
    const repeated = isLong ? this.#texts.find(isPeoples) : undefined;
    if (repeated === undefined) return this.anonymize(label, { ...place, isLabel: true });
    const at = label.indexOf(repeated);
    const [before, behind] = [label.slice(0, at), label.slice(at + repeated.length)];
    return this.anonymizeLabel(before, place) + this.anonymize(repeated, place) + this.anonymizeLabel(behind, place);
  }

  /** An address of the site's, written out. */
  #anonymizeOwnLink(link: string): string | undefined {
    const { anonymizeAddress, host } = this.#options;
    const full = /^https?:/.test(link) ? link : `https://${link}`;
    return URL.parse(full)?.host === host ? anonymizeAddress(full).slice(full.length - link.length) : undefined;
  }

  /** Mentions and known handles inside a longer text. */
  #anonymizeNameIn(token: string, at: number, kept: readonly Span[]): string | undefined {
    const { pseudonymizer, anonymizeName } = this.#options;
    const whole = token.replace(/[.-]+$/, '');
    const bare = whole.replace(/^@/, '');
    const isMention = whole !== bare && /[\p{L}\p{Nd}]/u.test(bare);
    const isWord = kept.some(([from, to]) => from <= at && at + bare.length <= to);
    if (!isMention && (isWord || !pseudonymizer.isName(bare))) return undefined;
    return whole.slice(0, whole.length - bare.length) + anonymizeName(bare) + token.slice(whole.length);
  }

  /** Where words of the site's or the calendar's are, if this can be a text of the site's own. */
  #keptIn(text: string, place: TextPlace): Span[] {
    const matched = this.#matchesIn(text);
    const kept = [...matched, ...this.#knownWordsIn(text, place)];
    const unknown = countUnknownWords(text, kept);
    const hasFigure = place.hasFigure || DIGIT.test(text);
    return unknown === 0 || (hasFigure && unknown <= MANY_WORDS) ? kept : place.isDrawing ? matched : [];
  }

  #matchesIn(text: string): Span[] {
    return this.#options.vocabulary.patterns.flatMap((pattern) =>
      [...text.matchAll(pattern)]
        .filter(([found]) => found !== '')
        .map(({ 0: found, index }) => wordsAround(text, index, found.length)),
    );
  }

  #knownWordsIn(text: string, { lang, isLabel, hasFigure }: TextPlace): Span[] {
    const { vocabulary } = this.#options;
    const calendar = calendarOf(lang);
    const isCounted = hasFigure || DIGIT.test(text);
    const isPhrase = (text.match(WORDS) ?? []).filter((word) => vocabulary.parts.has(word.toLowerCase())).length > 1;
    const isKnown = (word: string): boolean =>
      (calendar.words.has(word) && (isCounted || !calendar.names.has(word))) ||
      vocabulary.words.has(word) ||
      ((isLabel || isPhrase) && vocabulary.parts.has(word));
    return [...text.matchAll(WORDS)].flatMap(({ 0: word, index }) => {
      const lower = word.toLowerCase();
      if (isKnown(lower) || isLongerForm(lower, vocabulary)) return [[index, index + word.length] as const];
      const isPart = (part: string): boolean => isKnown(part) || vocabulary.stems.includes(part);
      return UNSPACED.test(word) ? spansOfWords(lower, index, isPart) : [];
    });
  }

  /** A long number is a count beside the site's words ("12345678 followers"), not beside the calendar's ("at 15550199"). */
  #numbersBesideCalendar(text: string, kept: readonly Span[]): Span[] {
    const { vocabulary } = this.#options;
    const isOfSite = ([from, to]: Span): boolean => {
      const word = text.slice(from, to).toLowerCase();
      return vocabulary.words.has(word) || vocabulary.parts.has(word) || isLongerForm(word, vocabulary);
    };
    const matched = this.#matchesIn(text);
    const counts = [...matched, ...kept.filter(isOfSite)];
    return [...text.matchAll(/\p{Nd}+/gu)]
      .map(({ 0: number, index }): Span => [index, index + number.length])
      .filter(
        ([from, to]) => to - from >= LONG_NUMBER && !counts.some((span) => span[0] <= to + 1 && from <= span[1] + 1),
      );
  }
}
