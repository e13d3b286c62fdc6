/** Dates in words and figures: "26. Januar 2026 um 19:50", "2010年10月 加入", "4/18/2018". */

import { plainText } from './numerals';

/** A date as far as it was printed. Months are 1…12. */
export interface DateShown {
  year?: number;
  month: number;
  day?: number;
}

interface Dates {
  /** Month names, longest first. */
  months: [string, number][];
  /** 'dmy', 'mdy', 'ymd'; '' when the tag leaves it open (plain "en", or two orders in use). */
  order: string;
  /** Two digits are a year of our calendar. */
  shortYears: boolean;
}

/** Regions whose month names differ from the language's own: "Sep" and "Sept". */
const ALSO: Record<string, string> = { en: 'en-GB', es: 'es-MX', pt: 'pt-PT' };
/** Years, months and days that carry their unit with them: Chinese, Japanese, Korean. */
const HAN_DATE = /(?:(\d{4})\s*[年년]\s*)?(\d{1,2})\s*[月월](?:\s*(\d{1,2})\s*[日일号號])?/;
const TIME_OF_DAY = /\d{1,2}(?:[:.]| ?h ?)\d{2}(?::\d{2})?(?![\d.]*\d{4})(?:\s*[ap]\.?\s?m\b\.?)?/g;
/** Words may stand before it ("Premiere am 07.02.2016"). */
const NUMERIC = /^(\D*[\s:])?(\d{1,4})\s?([./-])\s?(\d{1,2})\s?\3\s?(\d{1,4})(?!\d)(.*)$/;
const cache = new Map<string, Dates>();

function fold(text: string): string {
  return plainText(text).toLowerCase().replace(/\s+/g, ' ').trim();
}

function learnMonths(lang: string, names: Map<string, number>): void {
  for (const month of ['long', 'short'] as const) {
    // no { month, year }: V8's formatToParts ends the process on it in Scottish Gaelic
    for (const options of [{ month }, { month, day: 'numeric' }] as const) {
      const format = new Intl.DateTimeFormat(lang, { ...options, calendar: 'gregory', timeZone: 'UTC' });
      for (let index = 0; index < 12; index++) {
        const part = format.formatToParts(Date.UTC(2026, index, 15)).find(({ type }) => type === 'month');
        const name = fold(part?.value ?? '').replace(/\.$/, '');
        if (!name || /^\d+$/.test(name)) continue;
        const known = names.get(name);
        names.set(name, known === undefined || known === index + 1 ? index + 1 : 0);
      }
    }
  }
}

function orderOf(format: Intl.DateTimeFormat): string {
  const parts = format.formatToParts(0).map(({ type }) => (/^(?:day|month|year)$/.test(type) ? type.charAt(0) : ''));
  return parts.join('');
}

function learn(lang: string): Dates {
  const base = lang.split('-')[0] ?? lang;
  const names = new Map<string, number>();
  for (const tag of new Set([lang, base, ALSO[base] ?? base])) learnMonths(tag, names);
  // "3 בינואר": Hebrew ties "in" to the month
  if (base === 'he') for (const [name, month] of [...names]) names.set(`ב${name}`, month);
  const order = orderOf(new Intl.DateTimeFormat(lang, { calendar: 'gregory' }));
  const short = orderOf(new Intl.DateTimeFormat(lang, { calendar: 'gregory', dateStyle: 'short' }));
  return {
    months: [...names].sort(([a], [b]) => b.length - a.length),
    order: lang === 'en' || order !== short ? '' : order,
    shortYears: new Intl.DateTimeFormat(lang).resolvedOptions().calendar === 'gregory',
  };
}

function datesOf(lang: string): Dates {
  const dates = cache.get(lang) ?? learn(lang);
  cache.set(lang, dates);
  return dates;
}

function isDate(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Anno Domini, also from the Thai calendar; undefined for a year no site can mean. */
function yearOf(digits: string): number | undefined {
  const year = Number(digits) - (/^2[45]/.test(digits) && digits.length === 4 ? 543 : 0);
  return year >= 1990 && year < 2100 ? year : undefined;
}

function readOrdered(parts: string[], order: string): DateShown | undefined {
  const part = (name: string) => parts[order.indexOf(name)] ?? '';
  const year = yearOf(part('y').length === 2 ? `20${part('y')}` : part('y'));
  const [month, day] = [Number(part('m')), Number(part('d'))];
  return year && isDate(year, month, day) ? { year, month, day } : undefined;
}

function readNumeric(text: string, { order, shortYears }: Dates): DateShown | undefined {
  const [, words, first, , middle, last, rest = ''] = NUMERIC.exec(text) ?? [];
  if (!first || !middle || !last || /\d/.test(rest.replace(TIME_OF_DAY, ''))) return undefined;
  const parts = [first, middle, last];
  if (first.length > 2) return readOrdered(parts, order.startsWith('y') ? order : 'ymd');
  if (last.length < 3) return order && shortYears && !words ? readOrdered(parts, order) : undefined;
  const own = order ? readOrdered(parts, order) : undefined;
  if (own) return own;
  const days = readOrdered(parts, 'dmy');
  const months = readOrdered(parts, 'mdy');
  return days && months && days.day !== months.day ? undefined : (days ?? months);
}

function monthIn(text: string, months: [string, number][]): [number, string] | undefined {
  for (const [name, month] of months) {
    const at = text.indexOf(name);
    if (at < 0 || /[\p{L}\p{M}]/u.test(text.charAt(at - 1)) || /[\p{L}\p{M}]/u.test(text.charAt(at + name.length)))
      continue;
    return month ? [month, text.slice(0, at) + text.slice(at + name.length)] : undefined;
  }
  return undefined;
}

function readWords(text: string, months: [string, number][]): DateShown | undefined {
  // "3 days ago" on a page that was translated but for its times: "ago" is August in four languages
  if (/\d ?(?!de )[a-z]+ ago$/.test(text)) return undefined;
  const found = monthIn(text, months);
  if (!found) return undefined;
  const [month, rest] = found;
  if (monthIn(rest, months)) return undefined;
  const numbers = rest.replace(TIME_OF_DAY, ' ').match(/\d+/g) ?? [];
  const years = numbers.filter((digits) => digits.length === 4);
  const days = numbers.filter((digits) => digits.length < 3);
  if (numbers.length === 0 || years.length > 1 || days.length > 1 || years.length + days.length < numbers.length)
    return undefined;
  const year = years[0] === undefined ? undefined : yearOf(years[0]);
  if (years.length > 0 && !year) return undefined;
  const day = days[0] === undefined ? undefined : Number(days[0]);
  if (day !== undefined && !isDate(year ?? 2024, month, day)) return undefined;
  return { ...(year ? { year } : {}), month, ...(day === undefined ? {} : { day }) };
}

function readHan(text: string): DateShown | undefined {
  const [, year, month = '', day] = HAN_DATE.exec(text) ?? [];
  const known = year === undefined ? undefined : yearOf(year);
  if (!month || (year && !known) || !(known || day) || !isDate(known ?? 2024, Number(month), Number(day ?? 1)))
    return undefined;
  return { ...(known ? { year: known } : {}), month: Number(month), ...(day ? { day: Number(day) } : {}) };
}

/** The one date in a text, in `lang` (a tag `Intl` knows, or ''); undefined when there is none or it has two readings. */
export function parseDate(text: string, lang: string): DateShown | undefined {
  const plain = fold(text);
  const han = readHan(plain);
  if (han) return han;
  const dates = lang ? datesOf(lang) : { months: [], order: '', shortYears: false };
  return readNumeric(plain, dates) ?? readWords(plain, dates.months);
}
