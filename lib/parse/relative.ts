/** Times said from now: "3d", "vor 3 Tagen", "yesterday". The words are learned from `Intl` when a language is first met. */

import { plainText } from './numerals';
import { toIntlPhrase } from './toIntlPhrase';

const UNITS = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'] as const;

type Unit = (typeof UNITS)[number];

/** How long ago, in the unit the page used. */
export interface Ago {
  n: number;
  unit: Unit;
}

interface Phrases {
  /** Phrases that say "ago", with # for the number: may stand among other words. Longest first. */
  ago: [string, Unit | undefined][];
  /** Phrases that say "in …". */
  ahead: string[];
  /** Bare spans ("#h") and words without a number ("yesterday"): must be all there is. */
  whole: Map<string, Ago | undefined>;
}

/** One form for each plural rule. */
const SAMPLES = [1, 2, 3, 5, 10, 11, 100];
/** What English pages print beside what `Intl` knows. */
const ENGLISH: [string, Unit][] = [
  ['#s', 'second'],
  ['#m', 'minute'],
  ['#min ago', 'minute'],
  ['#h', 'hour'],
  ['#h ago', 'hour'],
  ['#d', 'day'],
  ['#d ago', 'day'],
  ['#w', 'week'],
  ['#w ago', 'week'],
  ['#mo', 'month'],
  ['#mo ago', 'month'],
  ['#y', 'year'],
  ['#y ago', 'year'],
];
/** "A week ago": words for one, where sites write them. */
const ONE: Record<string, RegExp> = {
  en: /\ban?\b/,
  de: /\beine[mr]?\b/,
  fr: /\bune?\b/,
  es: /\buna?\b/,
  pt: /\b(?:um|uma)\b/,
  it: /\b(?:una?\b|un')/,
  nl: /\been\b/,
};
/** A time of day, as it stands behind a word for the day. */
const CLOCK = /\d{1,2}[:.]\d{2}(?:\s*[ap]\.?\s?m\b\.?)?/;
const cache = new Map<string, Phrases>();

/** Lower case, single spaces, none beside the number, no marks at the edges. */
function phraseOf(text: string): string {
  return plainText(text)
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/\s*#\s*/g, '#')
    .replace(/^[\s·•.,()-]+|[\s·•.,()]+$/g, '');
}

function learnPhrase(phrases: Phrases, text: string, ago: Ago, says: 'ago' | 'whole'): void {
  // Hebrew has a word for two, and the figure behind it
  const phrase = phraseOf(text.replace(/ \(\d\)$/, '').replace(/\p{Nd}+/u, '#'));
  const { whole } = phrases;
  // "-#h" is no phrase of a page
  if (!phrase || text.startsWith('-') || /\d/.test(phrase)) return;
  const counted = phrase.includes('#');
  if (counted && says === 'ago') phrases.ago.push([phrase, ago.unit]);
  else if (whole.has(phrase) && (whole.get(phrase)?.unit !== ago.unit || (!counted && whole.get(phrase)?.n !== ago.n)))
    whole.set(phrase, undefined);
  else whole.set(phrase, ago);
}

function learn(lang: string): Phrases {
  const phrases: Phrases = { ago: [], ahead: [], whole: new Map() };
  for (const style of ['long', 'short', 'narrow'] as const) {
    const relative = new Intl.RelativeTimeFormat(lang, { style });
    for (const unit of UNITS) {
      const span = new Intl.NumberFormat(lang, { style: 'unit', unit, unitDisplay: style });
      for (const n of SAMPLES) {
        phrases.ahead.push(phraseOf(relative.format(n, unit).replace(/\p{Nd}+/u, '#')));
        learnPhrase(phrases, relative.format(-n, unit), { n, unit }, 'ago');
        learnPhrase(phrases, span.format(n), { n, unit }, 'whole');
      }
    }
  }
  const words = new Intl.RelativeTimeFormat(lang, { numeric: 'auto' });
  for (const unit of ['second', 'day'] as const) learnPhrase(phrases, words.format(0, unit), { n: 0, unit }, 'whole');
  for (const unit of UNITS) learnPhrase(phrases, words.format(-1, unit), { n: 1, unit }, 'ago');
  if (/^en\b/.test(lang)) for (const [phrase, unit] of ENGLISH) phrases.whole.set(phrase, { n: 1, unit });
  const units = new Map<string, Unit | undefined>();
  for (const [phrase, unit] of phrases.ago) units.set(phrase, (units.get(phrase) ?? unit) === unit ? unit : undefined);
  phrases.ago = [...units].sort(([a], [b]) => b.length - a.length);
  phrases.ahead = [...new Set(phrases.ahead)];
  return phrases;
}

function phrasesOf(lang: string): Phrases {
  const phrases = cache.get(lang) ?? learn(lang);
  cache.set(lang, phrases);
  return phrases;
}

function contains(text: string, phrase: string): boolean {
  const at = text.indexOf(phrase);
  if (at < 0) return false;
  const before = phrase.startsWith('#') ? '' : text.charAt(at - 1);
  const behind = phrase.endsWith('#') ? '' : text.charAt(at + phrase.length);
  return !/[\p{L}\p{M}\d]/u.test(before) && !/[\p{L}\p{M}\d]/u.test(behind);
}

/** "Yesterday at 7:50 PM": a word of the day, the clock and hardly anything else. */
function readDay(plain: string, whole: Phrases['whole']): Ago | undefined {
  const day = plain.replace(CLOCK, ' ').trim();
  if (day === plain) return undefined;
  for (const [word, ago] of whole) {
    const beside = !word.includes('#') && day.startsWith(word) && day.slice(word.length);
    if (ago?.unit === 'day' && typeof beside === 'string' && /^(?:[\s,].{0,8})?$/.test(beside)) return ago;
  }
  return undefined;
}

function readCounted(text: string, { ago, ahead, whole }: Phrases, english: boolean): Ago | undefined {
  const readings: Ago[] = [];
  for (const { 0: digits, index } of text.matchAll(/(?<![\d.,:])\d{1,3}(?![.,:]?\d)/g)) {
    const phrase = phraseOf(`${text.slice(0, index)}#${text.slice(index + digits.length)}`);
    if (!english && /#[mм](?!\p{L})/u.test(phrase)) continue;
    const span = whole.get(phrase);
    const [said, unit] = span ? [phrase, span.unit] : (ago.find(([candidate]) => contains(phrase, candidate)) ?? []);
    const future = ahead.some((candidate) => candidate.length >= (said?.length ?? 0) && contains(phrase, candidate));
    if (unit && !future) readings.push({ n: Number(digits), unit });
  }
  return readings.length === 1 ? readings[0] : undefined;
}

/**
 * How long ago a text says, or undefined: no such words in `lang` (a tag `Intl` knows), or two readings.
 * "m" alone is minutes in English and not read elsewhere: some sites mean months.
 */
export function parseAgo(text: string, lang: string): Ago | undefined {
  const phrases = phrasesOf(lang);
  const plain = toIntlPhrase(phraseOf(text), lang);
  const one = ONE[lang.split('-')[0] ?? ''];
  const counted = one && !/\d/.test(plain) ? plain.replace(one, '1') : plain;
  return phrases.whole.get(plain) ?? readCounted(counted, phrases, /^en\b/.test(lang)) ?? readDay(plain, phrases.whole);
}
