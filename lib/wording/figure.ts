import type { Range } from '../model';
import { span, spanRange } from './span';

/** What a placeholder can hold. */
export type Value = number | string | Range;

const made = new Map<string, Intl.NumberFormat>();

/** Number formats are slow to make: one of each is kept. */
function formatOf(lang: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${lang} ${JSON.stringify(options)}`;
  const format = made.get(key) ?? new Intl.NumberFormat(lang, options);
  made.set(key, format);
  return format;
}

const PERCENT: Intl.NumberFormatOptions = { style: 'percent', maximumSignificantDigits: 2 };
const INTEGER: Intl.NumberFormatOptions = { maximumFractionDigits: 0 };
const TWO: Intl.NumberFormatOptions = { maximumSignificantDigits: 2 };
const COMPACT: Intl.NumberFormatOptions = { notation: 'compact', maximumSignificantDigits: 2 };

/** As said aloud: two digits that matter from five figures on (69,347 is 69,000), in full below, 1.4 below three, 0.3 below one. */
function rough(n: number, lang: string): string {
  const size = Math.abs(n);
  if (size >= 10_000) return formatOf(lang, TWO).format(n);
  if (size < 1) return formatOf(lang, { maximumSignificantDigits: 1 }).format(n);
  return formatOf(lang, { maximumFractionDigits: Number(size < 2.95) }).format(n);
}

/** "At least" is never rounded up: 1,237 is at least 1,200; whole below a thousand. */
function least(n: number, lang: string): string {
  const size = n < 1000 ? 1 : 10 ** (Math.floor(Math.log10(n)) - 1);
  return formatOf(lang, INTEGER).format(Math.floor(n / size) * size);
}

/**
 * A share with two digits that matter. What is not all is never rounded to all: 99.6 % is "99%".
 *
 * @param n 0…1, or above where more respond than are counted
 */
function percent(n: number, lang: string): string {
  return formatOf(lang, PERCENT).format(n < 1 ? Math.min(n, 0.99) : n);
}

/** The lines between the words, in points; the method's own (a test holds them together: words know no science). */
const LINES: readonly number[] = [15, 35, 40, 50];

/** Whole points of a score, to the nearest, but never onto a line that it has not reached: 81.7 is 82, and 39.6 is 39. */
function points(n: number, lang: string): string {
  const next = Math.ceil(n);
  return formatOf(lang, INTEGER).format(n < next && LINES.includes(next) ? Math.floor(n) : Math.round(n));
}

/** Whole below a thousand; "69k" above in English, where the sites write "69K": small letters stand better beside a colon. Others as their language has it. */
function compact(n: number, lang: string): string {
  if (n < 999.5) return formatOf(lang, INTEGER).format(n);
  const text = formatOf(lang, COMPACT).format(n);
  return lang.startsWith('en') ? text.replace('K', 'k') : text;
}

/** Fewer digits the larger it is: 0.06, 1.5, 13, 1,300. */
function tidy(n: number, lang: string): string {
  const size = Math.abs(n);
  if (size >= 100) return formatOf(lang, TWO).format(n);
  const digits = size < 0.1 ? 2 : Number(size < 2.95);
  return formatOf(lang, { maximumFractionDigits: digits }).format(n);
}

/** How many times smaller a word is given from; the method's own, as LINES. */
const HAT = 3;

/** How many times as large or small: tidy, but never onto the line that it has not reached: 2.97 is 2.9. */
function times(n: number, lang: string): string {
  return tidy(n < HAT ? Math.min(n, HAT - 0.06) : n, lang);
}

const WAYS: Record<string, (n: number, lang: string) => string> = {
  rough,
  least,
  compact,
  tidy,
  times,
  percent,
  points,
  two: (n, lang) => formatOf(lang, TWO).format(n),
  per100: (n, lang) => formatOf(lang, TWO).format(100 * n),
  exact: (n, lang) => formatOf(lang, { maximumSignificantDigits: n < 1000 ? 3 : 15 }).format(n),
  integer: (n, lang) => formatOf(lang, INTEGER).format(n),
  days: span,
  age: (days, lang) => span(days < 1 ? days : Math.floor(days), lang),
};

/** A count as the page showed it: exact ones in full, abbreviated ones ("1.2K") abbreviated again. */
function count(value: number | Range, lang: string): string {
  if (typeof value === 'number') return formatOf(lang, INTEGER).format(value);
  if (value.low === value.high) return formatOf(lang, INTEGER).format(value.value);
  return formatOf(lang, { ...COMPACT, maximumSignificantDigits: 3 }).format(value.value);
}

/**
 * A range as "low–high", or as one figure where both ends read alike. A dash beside a minus would not be read: "-4 … -0.2".
 *
 * @param write how each end is written
 */
function ends(range: Range, write: (n: number, lang: string) => string, lang: string): string {
  const low = write(range.low, lang);
  const high = write(range.high, lang);
  if (low === high) return low;
  return range.low < 0 ? `${low} … ${high}` : `${low}–${high}`;
}

/** "one/many": the form that `n` asks for, as it is written: 0.98 reads as 1. English has two. */
function plural(n: number, forms: string): string {
  const [one = '', many = one] = forms.split('/');
  return Math.abs(n - 1) < 0.05 ? one : many;
}

/**
 * One figure in words of a language.
 *
 * @param ways what stands after the name in a placeholder: nothing (a plain whole number, or a word), one of `WAYS`, count,
 *   `plural:post/posts`, or `range` with one of `WAYS` (`range|percent`).
 * @throws when a word is asked to be a number, or the way is unknown: both are mistakes of ours.
 */
export function figure(value: Value, ways: string[], lang: string): string {
  const way = ways.find((each) => each !== 'range') ?? 'rough';
  if (typeof value === 'string') {
    if (ways.length > 0) throw new Error(`"${value}" is a word and cannot be written as ${ways.join('|')}`);
    return value;
  }
  const middle = typeof value === 'number' ? value : value.value;
  if (!Number.isFinite(middle)) throw new Error(`${middle} cannot be written as ${way}`);
  if (way.startsWith('plural:')) return plural(middle, way.slice(7));
  if (way === 'count') return count(value, lang);
  if (way === 'days' && ways.includes('range') && typeof value !== 'number') return spanRange(value, lang);
  const write = WAYS[way];
  if (!write) throw new Error(`a figure cannot be written as "${way}"`);
  if (ways.includes('range') && typeof value !== 'number') return ends(value, write, lang);
  return write(middle, lang);
}
