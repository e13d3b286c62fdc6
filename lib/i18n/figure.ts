import type { Range } from '../account';
import { span } from './span';

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
const DECIMAL: Intl.NumberFormatOptions = { maximumFractionDigits: 2 };
const COMPACT: Intl.NumberFormatOptions = { notation: 'compact', maximumSignificantDigits: 2 };

/** Five figures and more are rounded to two digits that matter: 69,347 is read as 69,000. */
function roughly(n: number): number {
  const size = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, Math.abs(n)))) - 1);
  return Math.abs(n) < 10_000 ? Math.round(n) : Math.round(n / size) * size;
}

function plain(n: number, lang: string): string {
  return formatOf(lang, Math.abs(n) < 10 ? DECIMAL : INTEGER).format(n);
}

/** Whole below a thousand; "69k" above in English, where the sites write "69K": small letters stand better beside a colon. Others as their language has it. */
function compact(n: number, lang: string): string {
  if (n < 999.5) return formatOf(lang, INTEGER).format(n);
  const text = formatOf(lang, COMPACT).format(n);
  return lang.startsWith('en') ? text.replace('K', 'k') : text;
}

/** Fewer digits the larger it is: 0.06, 1.5, 13. */
function tidy(n: number, lang: string): string {
  const digits = n < 0.1 ? 2 : Number(n < 2.95);
  return formatOf(lang, { maximumFractionDigits: digits }).format(n);
}

const WAYS: Record<string, (n: number, lang: string) => string> = {
  plain,
  tidy,
  exact: (n, lang) => formatOf(lang, { maximumSignificantDigits: n < 1000 ? 3 : 15 }).format(n),
  percent: (n, lang) => formatOf(lang, PERCENT).format(n),
  integer: (n, lang) => formatOf(lang, INTEGER).format(n),
  decimal: (n, lang) => formatOf(lang, DECIMAL).format(n),
  rough: (n, lang) => formatOf(lang, INTEGER).format(roughly(n)),
  days: span,
  compact,
};

/** A count as the page showed it: exact ones in full, abbreviated ones ("1.2K") abbreviated again. */
function count(value: number | Range, lang: string): string {
  if (typeof value === 'number') return formatOf(lang, INTEGER).format(value);
  if (value.low === value.high) return formatOf(lang, INTEGER).format(value.value);
  return formatOf(lang, { ...COMPACT, maximumSignificantDigits: 3 }).format(value.value);
}

/** Whole numbers where the upper end is large enough for them; shares (≤ 1) as percent. */
function endsOf(range: Range): string {
  if (range.high > 1) return range.low >= 2 ? 'rough' : 'plain';
  return range.high > 0 ? 'percent' : 'integer';
}

/**
 * A range as "low–high", or as one figure where both ends read alike. A dash beside a minus would not be read: "-4 … -0.2".
 *
 * @param way how each end is written; missing: by size, as `endsOf` says.
 */
function ends(range: Range, way: string | undefined, lang: string): string {
  const write = WAYS[way ?? endsOf(range)] ?? plain;
  const low = write(range.low, lang);
  const high = write(range.high, lang);
  if (low === high) return low;
  return range.low < 0 ? `${low} … ${high}` : `${low}–${high}`;
}

/** "one/many": the form that `n` asks for. English has two. */
function plural(n: number, forms: string): string {
  const [one = '', many = one] = forms.split('/');
  return n === 1 ? one : many;
}

/**
 * One figure in words of a language.
 *
 * @param ways what stands after the name in a placeholder: nothing, one of percent, count, integer, decimal, exact, days, rough, tidy,
 *   compact, `plural:post/posts`, or `range`, alone or with one of them (`range|percent`).
 * @throws when a word is asked to be a number, or the way is unknown: both are mistakes of ours.
 */
export function figure(value: Value, ways: string[], lang: string): string {
  const [asked] = ways.filter((w) => w !== 'range');
  const way = asked ?? 'plain';
  if (typeof value === 'string') {
    if (ways.length > 0) throw new Error(`"${value}" is a word and cannot be written as ${ways.join('|')}`);
    return value;
  }
  const middle = typeof value === 'number' ? value : value.value;
  if (!Number.isFinite(middle)) throw new Error(`${middle} cannot be written as ${way}`);
  if (way.startsWith('plural:')) return plural(middle, way.slice(7));
  if (way === 'count') return count(value, lang);
  const write = WAYS[way];
  if (!write) throw new Error(`a figure cannot be written as "${way}"`);
  if (ways.includes('range') && typeof value !== 'number') return ends(value, asked, lang);
  return write(middle, lang);
}
