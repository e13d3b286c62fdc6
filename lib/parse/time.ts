/** Text → Moment, in the page's language, as precise as the page was. */

import type { Moment } from '../model';
import { type DateShown, parseDate } from './date';
import { plainText } from './numerals';
import { type Ago, parseAgo } from './relative';

const MINUTE = 60_000;
const DAY = 86_400_000;
const SPAN = { second: 1000, minute: MINUTE, hour: 60 * MINUTE, day: DAY, week: 7 * DAY } as const;
const ISO = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?)?)?$/;

function iso(ms: number, length: number): Moment | undefined {
  const date = new Date(ms);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString().slice(0, length);
}

function readIso(text: string): Moment | undefined {
  const [, year, month, day, time, zone] = ISO.exec(text) ?? [];
  if (!year || Number(year) < 1990 || Number(year) >= 2100) return undefined;
  if (time && zone) return iso(Date.parse(text), 24);
  const parsed = Date.parse(`${year}-${month ?? '01'}-${day ?? '01'}`);
  const moment = day ? `${year}-${month}-${day}` : month ? `${year}-${month}` : year;
  // the engine rolls 30 February over: only what comes back unchanged is a date
  return iso(parsed, 10)?.startsWith(moment) ? moment : undefined;
}

function before({ n, unit }: Ago, at: number): Moment | undefined {
  const now = new Date(at);
  if (unit === 'year') return String(now.getUTCFullYear() - n);
  if (unit === 'month') return iso(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - n), 7);
  const then = at - n * SPAN[unit];
  if (unit === 'day' || unit === 'week') return iso(then, 10);
  return iso(Math.floor(then / MINUTE) * MINUTE, 24);
}

function dated({ year, month, day }: DateShown, at: number | undefined): Moment | undefined {
  if (year) return iso(Date.UTC(year, month - 1, day ?? 1), day ? 10 : 7);
  if (at === undefined) return undefined;
  const thisYear = new Date(at).getUTCFullYear();
  const candidates = [thisYear + 1, thisYear, thisYear - 1].map((y) => Date.UTC(y, month - 1, day));
  // a day ahead of UTC is still today somewhere
  const latest = candidates.find((ms) => ms <= at + DAY && new Date(ms).getUTCDate() === day);
  return latest === undefined ? undefined : iso(latest, 10);
}

function knownLang(lang: string): string {
  const tag = lang.replaceAll('_', '-');
  try {
    return tag && (Intl.DateTimeFormat.supportedLocalesOf(tag)[0] ?? '');
  } catch {
    return '';
  }
}

/**
 * The moment a text or attribute names: an ISO time (UTC), a date in words or figures of `lang` (BCP 47, '' = not
 * known), or a time said from `at` (ms since 1970; the reading's own time). Minutes and hours ago come to the minute,
 * days and weeks as a date, months as "2026-11", years as "2026": a page that says "3 d" cuts off what is more, so the
 * true moment may lie up to one unit earlier. Dates keep no time of day, for the page does not say its zone.
 * Undefined: no time, two readings ("01/02/2026" in plain English), or one that needs `at` and has none.
 */
export function parseTime(text: string, lang: string, at?: number): Moment | undefined {
  const plain = plainText(text.replace(/\p{Cf}/gu, ''))
    .replace(/\s+/g, ' ')
    .trim();
  if (ISO.test(plain)) return readIso(plain);
  const tag = knownLang(lang);
  const ago = tag ? parseAgo(plain, tag) : undefined;
  if (ago) return at === undefined ? undefined : before(ago, at);
  const date = parseDate(plain, tag);
  return date && dated(date, at);
}
