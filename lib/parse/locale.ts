/** How a language writes numbers, learned from `Intl` when it is first met. */

import { plainText } from './numerals';

/** Marks and scale words of one language. */
export interface NumberLocale {
  /** '' when the language is not known. */
  decimal: string;
  /** Groups by spaces. */
  spaced: boolean;
  /** Groups 12,34,567. */
  indian: boolean;
  /** NumberScale words, longest first. */
  prefixes: string[];
  suffixes: string[];
  /** Factor of `prefix#suffix`; NaN when the language itself uses the word for two. A suffix printed with a space begins with one. */
  factors: Map<string, number>;
  /** NumberScale words as they are printed, capitals and all: only those of one letter are asked for. */
  letters: Set<string>;
  /** Short numbers below this are printed without a scale word (German: a million). */
  plainBelow: number;
}

/**
 * What sites print in a language although `Intl` does not. YouTube counts in lakhs and crores where `Intl` has thousands and
 * millions, and in Bengali ties a word for "pieces" to them (2024).
 */
const EXTRA: Record<string, [string, number][]> = {
  bn: [
    [' হাটি', 1e3],
    [' লাটি', 1e5],
  ],
  bs: [[' mlr', 1e9]],
  ca: [[' mil', 1e3]],
  de: [[' tsd', 1e3]],
  es: [[' mill', 1e6]],
  gl: [[' mil', 1e3]],
  he: [
    [' אלפים', 1e3],
    [' אלפי', 1e3],
    [' מליון', 1e6],
    [' מליארד', 1e9],
  ],
  it: [[' mrd', 1e9]],
  nl: [[' d', 1e3]],
  kn: [
    [' ಲಕ್ಷ', 1e5],
    [' ಕೋಟಿ', 1e7],
  ],
  ml: [
    [' ലക്ഷം', 1e5],
    [' കോടി', 1e7],
  ],
  ta: [
    [' லட்சம்', 1e5],
    [' கோடி', 1e7],
  ],
  te: [
    [' లక్ష', 1e5],
    [' లక్షలు', 1e5],
    [' కోటి', 1e7],
    [' కోట్లు', 1e7],
  ],
};

/** Newer `Intl` shortens Italian thousands; YouTube and Bluesky print them in full. So does YouTube below a lakh. */
const PLAIN_BELOW: Record<string, number> = { it: 1e6, kn: 1e5, ml: 1e5, ta: 1e5, te: 1e5 };

/** One for each plural rule. */
const MANTISSAS = [1, 1.2, 2, 3, 4, 5, 11, 21, 1.01];
const cache = new Map<string, NumberLocale>();

/** A scale word as it is compared: lower case, one kind of space, no full stop at the end. */
export function scaleKey(word: string): string {
  return word.toLowerCase().replace(/\s+/g, ' ').replace(/\.$/, '');
}

function learnWord(writing: NumberLocale, key: string, factor: number): void {
  const known = writing.factors.get(key);
  writing.factors.set(key, known === undefined || known === factor ? factor : Number.NaN);
}

function learnScale(writing: NumberLocale, format: Intl.NumberFormat, value: number): number {
  let head = '';
  let tail = '';
  let digits = '';
  for (const { type, value: text } of format.formatToParts(value)) {
    if (type === 'integer' || type === 'fraction') digits += text;
    else if (type === 'decimal') digits += '.';
    else if (type !== 'group' && digits) tail += text;
    else if (type !== 'group') head += text;
  }
  const factor = 10 ** Math.round(Math.log10(value / Number(plainText(digits))));
  const prefix = scaleKey(plainText(head)).trim();
  const suffix = scaleKey(plainText(tail)).trimEnd();
  writing.letters.add(tail.trim().replace('.', ''));
  if (digits && factor > 1 && prefix + suffix) learnWord(writing, `${prefix}#${suffix}`, factor);
  return factor;
}

function isKnown(lang: string): boolean {
  try {
    return lang !== '' && Intl.NumberFormat.supportedLocalesOf(lang).length > 0;
  } catch {
    return false;
  }
}

function learn(lang: string): NumberLocale {
  const writing: NumberLocale = {
    decimal: '',
    spaced: false,
    indian: false,
    prefixes: [],
    suffixes: [],
    factors: new Map(),
    letters: new Set(),
    plainBelow: 1e3,
  };
  if (!isKnown(lang)) return writing;
  const parts = new Intl.NumberFormat(lang).formatToParts(1234567.5);
  writing.decimal = plainText(parts.find((part) => part.type === 'decimal')?.value ?? '');
  writing.spaced = /\s/.test(parts.find((part) => part.type === 'group')?.value ?? '');
  writing.indian = parts.filter((part) => part.type === 'integer')[1]?.value.length === 2;
  for (const compactDisplay of ['short', 'long'] as const) {
    const format = new Intl.NumberFormat(lang, { notation: 'compact', compactDisplay, maximumFractionDigits: 1 });
    for (let power = 3; power < 13; power++) {
      for (const mantissa of MANTISSAS) {
        const factor = learnScale(writing, format, mantissa * 10 ** power);
        if (compactDisplay === 'short' && mantissa === 1 && factor === 1) writing.plainBelow = 10 ** (power + 1);
      }
    }
  }
  const language = lang.split('-')[0] ?? '';
  writing.plainBelow = PLAIN_BELOW[language] ?? writing.plainBelow;
  for (const [word, factor] of EXTRA[language] ?? []) learnWord(writing, `#${word}`, factor);
  const longest = (a: string, b: string) => b.length - a.length;
  const words = [...writing.factors.keys()].map((key) => key.split('#'));
  writing.prefixes = [...new Set(words.map(([prefix]) => prefix ?? ''))].sort(longest);
  writing.suffixes = [...new Set(words.map(([, suffix]) => suffix?.trim() ?? ''))].sort(longest);
  return writing;
}

/** How `lang` (BCP 47, '' or anything else: not known) writes numbers. Never throws. */
export function numberLocaleOf(lang: string): NumberLocale {
  const known = cache.get(lang);
  if (known) return known;
  const writing = learn(lang.replaceAll('_', '-'));
  cache.set(lang, writing);
  return writing;
}
