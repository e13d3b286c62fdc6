/** Text → Count, in the page's language. What can be read in two ways is not read. */

import type { Count } from '../model';
import { type NumberLocale, numberLocaleOf } from './locale';
import { groupedDigits, type Numeral, numeralsOf, plainText } from './numerals';
import { type NumberScale, scaleOf } from './scale';

/** How a site shortens its counts: cut off, rounded to nearest, one of the two, or never. */
export type ParsedRounding = 'floored' | 'rounded' | 'either' | 'exact';

/** Beside a number they make it something other than a count: -1, 50%, $5, 500+, 1K+, >1K, #3, 1/2, 12:30, .5 */
const FOREIGN_BEFORE = /(?:[-−–+<>≤≥~≈#@/\\.,٫٬\p{Sc}]|\d[^\s\p{L}])$/u;
const FOREIGN_AFTER = /^(?:[-−+/\\%٪‰°\p{Sc}]|[^\s\p{L}]\d|\s?[\p{L}\p{M}]{1,4}[+/%\p{Sc}])/u;

interface Mantissa {
  digits: string;
  decimals: number;
  /** The decimal mark it was read with. */
  mark: string;
}

/** Splits "1.234,5" into digits and decimals; undefined where the marks can be read in two ways. */
function mantissaOf(text: string, scaled: boolean, writing: NumberLocale): Mantissa | undefined {
  const whole = (part: string) => groupedDigits(part, writing.indian);
  const marks = text.replace(/[\d\u00a0 ']/g, '');
  const mark = marks.slice(-1);
  const at = text.lastIndexOf(mark);
  const behind = text.length - at - 1;
  const once =
    mark !== '' && mark !== '٬' && marks.indexOf(mark) === marks.length - 1 && /^\d+$/.test(text.slice(at + 1));
  const twoKinds = new Set(marks).size > 1;
  const isDecimal = once && (mark === '٫' || twoKinds || mark === writing.decimal || behind !== 3);
  if (isDecimal) {
    if (!scaled || new Set(marks).size > 2) return undefined;
    const front = text.slice(0, at) === '0' ? '0' : whole(text.slice(0, at));
    return front === undefined ? undefined : { digits: front + text.slice(at + 1), decimals: behind, mark };
  }
  if (twoKinds || (once && !writing.decimal)) return undefined;
  if (mark === writing.decimal && mark) return undefined;
  const digits = whole(text);
  return digits === undefined ? undefined : { digits, decimals: 0, mark: '' };
}

function factorOf(scale: NumberScale, mantissa: Mantissa, writing: NumberLocale): number {
  if (scale.rival === undefined) return scale.factor;
  const foreign = mantissa.mark === '.' && writing.decimal !== '.';
  if (foreign) return scale.usual ? Number.NaN : scale.rival;
  const own = mantissa.mark !== '' && mantissa.mark === writing.decimal && mantissa.mark !== '.';
  return own || scale.usual ? scale.factor : Number.NaN;
}

/** The range that a printed value leaves open when it was printed in steps of `step`. */
function rangeOf(value: number, step: number, shown: ParsedRounding): Count {
  const half = step / 2;
  const low = shown === 'floored' ? value : Math.max(0, Math.ceil(value - half));
  const high = shown === 'rounded' ? Math.ceil(value + half) - 1 : value + step - 1;
  return { low, value, high };
}

/** Languages without a word for thousands print shortened counts in full: "224.000" stands for 224,000…224,999. */
function plainStep(value: number, shown: ParsedRounding, writing: NumberLocale): number {
  if (shown === 'exact' || value < 1e3 || value >= writing.plainBelow) return 1;
  const step = 10 ** (String(value).length - 3);
  return value % step === 0 ? step : 1;
}

function countOf(numeral: Numeral, writing: NumberLocale, shown: ParsedRounding): Count | undefined {
  if (FOREIGN_BEFORE.test(numeral.head) || FOREIGN_AFTER.test(numeral.tail)) return undefined;
  const scale = scaleOf(numeral, writing);
  // a word of a language nobody named may scale the number
  if (!writing.decimal && shown !== 'exact' && scale.factor === 1 && /\p{L}/u.test(numeral.head + numeral.tail))
    return undefined;
  const mantissa = mantissaOf(numeral.mantissa, scale.factor !== 1, writing);
  if (!mantissa) return undefined;
  // "1.234K" on a German page: grouped as Germans do, or an English 1.234?
  if (!scale.own && scale.factor > 1 && !mantissa.mark && /[.,]/.test(numeral.mantissa)) return undefined;
  const factor = factorOf(scale, mantissa, writing);
  const step = factor / 10 ** mantissa.decimals;
  const value = Number(mantissa.digits) * step;
  if (!Number.isInteger(step) || !Number.isSafeInteger(value)) return undefined;
  if (factor > 1) return rangeOf(value, step, shown);
  const plain = plainStep(value, shown, writing);
  return plain > 1 ? rangeOf(value, plain, shown) : { low: value, value, high: value };
}

/**
 * The count a text or attribute shows, words round it allowed ("69.2K Followers", "チャンネル登録者数 54.5万人").
 * `value` is the printed number; a shortened one gets the range its printed decimals leave open ("1.2K" floored:
 * 1200…1299, rounded: 1150…1249; either, or on a site said to be exact: both). A number printed in full is exact, but where the
 * language has no word for that size and all beyond three digits are zeros, the site may have shortened it as well.
 * Undefined: no number, several different ones, one that is no count (-1, 50 %, 500+), or one that `lang` (BCP 47;
 * '' = not known: then words beside a number that may be shortened leave it unread) leaves open to two readings.
 */
export function parseCount(text: string, lang: string, shown: ParsedRounding): Count | undefined {
  const writing = numberLocaleOf(lang);
  const counts = numeralsOf(plainText(text), writing.spaced).map((numeral) => countOf(numeral, writing, shown));
  const [first] = counts;
  return first && counts.every((count) => count?.low === first.low && count.high === first.high) ? first : undefined;
}

/** Any language's whole numbers: every mark that stands before three digits groups. */
function anyWriting(lang: string): NumberLocale {
  return { ...numberLocaleOf(lang), decimal: '٫', indian: true };
}

/**
 * The first whole number of an attribute that is known to hold full ones, in any language: "1247 Likes. Like",
 * "Reply (1,168 replies)", "18.432". Undefined when it could be a decimal, a part of something else or a shortened
 * number; `lang` helps to know scale words, no more.
 */
export function parseExact(text: string, lang = ''): Count | undefined {
  const [first] = numeralsOf(plainText(text), false);
  if (!first || /^ \d{3}(?!\d)/.test(first.tail)) return undefined;
  const writing = anyWriting(lang);
  return scaleOf(first, writing).factor === 1 ? countOf(first, writing, 'exact') : undefined;
}
