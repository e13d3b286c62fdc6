/** How figures are rounded before they are written: each style with one job. Digits, signs and separators are the language's. */

/** A number as it is to be written: rounded in advance where the language's own rounding will not do. */
export interface Figure {
  value: number;
  options: Intl.NumberFormatOptions;
  /** In English "69k" where the sites write "69K": small letters look better beside a colon. */
  isSmall?: true;
}

const WHOLE: Intl.NumberFormatOptions = { maximumFractionDigits: 0 };
const TWO_DIGITS: Intl.NumberFormatOptions = { maximumSignificantDigits: 2 };
const COMPACT: Intl.NumberFormatOptions = { notation: 'compact', maximumSignificantDigits: 2 };
/** From here on a figure is written in words; two digits that matter make a million of 995,000. */
export const MILLION = 995_000;
export const MILLIONS: Intl.NumberFormatOptions = { ...COMPACT, compactDisplay: 'long' };

/** A number to the nearest whole one: 1,234. */
const integer = (value: number): Figure => ({ value, options: WHOLE });

/** Whole, without separators: a year, a version. */
const plain = (value: number): Figure => ({ value, options: { ...WHOLE, useGrouping: false } });

/** Two digits that matter: 69,347 is 69,000, and 0.0158 is 0.016. */
const two = (value: number): Figure => ({ value, options: TWO_DIGITS });

/** For reading aloud: two digits that matter from five figures on (69,347 is 69,000), in full below, 1.4 below three, 0.3 below one. */
function rough(value: number): Figure {
  const size = Math.abs(value);
  if (size >= 10_000) return two(value);
  if (size < 1) return { value, options: { maximumSignificantDigits: 1 } };
  return { value, options: { maximumFractionDigits: Number(size < 2.95) } };
}

/** "At least" is never rounded up: 1,237 is at least 1,200; whole below a thousand. */
function least(value: number): Figure {
  const step = value < 1000 ? 1 : 10 ** (Math.floor(Math.log10(value)) - 1);
  return integer(Math.floor(value / step) * step);
}

/** Fewer digits the larger it is: 0.06, 1.5, 13, 1,300. */
function tidy(value: number): Figure {
  const size = Math.abs(value);
  if (size >= 100) return two(value);
  return { value, options: { maximumFractionDigits: size < 0.1 ? 2 : Number(size < 2.95) } };
}

/** How many times smaller a word is given from, as the method has it (a test holds the two together: words know no science). */
const WORD_FROM = 3;

/** How many times as large or small: tidy, but never onto the line that it has not reached: 2.97 is 2.9. */
function times(value: number): Figure {
  return tidy(value < WORD_FROM ? Math.min(value, WORD_FROM - 0.06) : value);
}

/** A share 0…1 (or above) in per cent, two digits that matter. What is not all is never rounded to all: 99.6 % is 99 %. */
function percent(value: number): Figure {
  return { value: value < 1 ? Math.min(value, 0.99) : value, options: { ...TWO_DIGITS, style: 'percent' } };
}

/** The lines between the words, in points, as the method has them (a test holds the two together). */
const LINES: readonly number[] = [15, 35, 40, 50];

/** Whole points of a score, to the nearest, but never onto a line that it has not reached: 81.7 is 82, and 39.6 is 39. */
function points(value: number): Figure {
  const next = Math.ceil(value);
  return integer(value < next && LINES.includes(next) ? Math.floor(value) : Math.round(value));
}

/** Whole below a thousand, short above: 633, 69k. */
function compact(value: number): Figure {
  return value < 999.5 ? integer(value) : { value, options: COMPACT, isSmall: true };
}

/** Of the arithmetic: three digits that matter, whole numbers in full. */
function exact(value: number): Figure {
  return { value, options: { maximumSignificantDigits: value < 1000 ? 3 : 15 } };
}

/** A count that a page shortened, shortened again: 1.38M. */
export const shortened = (value: number): Figure => ({ value, options: { ...COMPACT, maximumSignificantDigits: 3 } });

/** The styles by the name that a message calls them by. */
export const STYLES = {
  INTEGER: integer,
  PLAIN: plain,
  TWO: two,
  ROUGH: rough,
  LEAST: least,
  TIDY: tidy,
  TIMES: times,
  PERCENT: percent,
  PER100: (share: number) => two(100 * share),
  POINTS: points,
  COMPACT: compact,
  EXACT: exact,
} as const satisfies Record<string, (value: number) => Figure>;
export type Style = (value: number) => Figure;
