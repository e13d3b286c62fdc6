import { describe, expect, it } from 'vitest';
import { parseCount, parseExact } from '../../../lib/parse/count';
import { parseTime } from '../../../lib/parse/time';
import { knownLocales } from './locales';

/** 0…10¹², evenly on a log scale, with the edges of every magnitude. */
const NUMBERS = [
  ...new Set([
    0,
    ...Array.from({ length: 13 }, (_, power) => [
      10 ** power,
      10 ** power - 1,
      10 ** power + 1,
      2.5 * 10 ** power,
    ]).flat(),
    ...Array.from({ length: 120 }, (_, i) => Math.round(10 ** (i / 10) * 1.037)),
  ]),
].filter((n) => Number.isInteger(n) && n <= 1e12);

const WAYS = [
  { name: 'plain', shown: 'rounded', options: {} },
  { name: 'short', shown: 'rounded', options: { notation: 'compact', compactDisplay: 'short' } },
  { name: 'long', shown: 'rounded', options: { notation: 'compact', compactDisplay: 'long' } },
  { name: 'short', shown: 'floored', options: { notation: 'compact', compactDisplay: 'short', roundingMode: 'trunc' } },
  { name: 'long', shown: 'floored', options: { notation: 'compact', compactDisplay: 'long', roundingMode: 'trunc' } },
] as const;

/** CLDR 48 prints 1,000…1,099 in Venetian as a bare "1". */
const printedWrong = (locale: string, text: string, n: number) => locale === 'vec' && text === '1' && n !== 1;

function causeOf(text: string): string {
  if (!/\p{Nd}/u.test(text)) return 'no digits at all ("mille")';
  if (/[^\P{Nd}\0-\uffff]/u.test(text)) return 'digits beyond the BMP (Adlam)';
  if (/\d،\d|\p{Nd}،\p{Nd}/u.test(text)) return 'grouped by the Arabic comma (N’Ko)';
  return 'one word for two factors';
}

describe('counts printed by Intl', () => {
  it('come back in a range that holds them, or not at all', () => {
    const unread = new Map<string, number>();
    const locales = new Map<string, Set<string>>();
    const wrong: string[] = [];
    let all = 0;
    for (const locale of knownLocales) {
      for (const { name, shown, options } of WAYS) {
        const format = new Intl.NumberFormat(locale, options);
        for (const n of NUMBERS) {
          const text = format.format(n);
          if (printedWrong(locale, text, n)) continue;
          all++;
          const count = parseCount(text, locale, shown);
          const cause = causeOf(text);
          if (!count) unread.set(cause, (unread.get(cause) ?? 0) + 1);
          if (!count) locales.set(cause, (locales.get(cause) ?? new Set()).add(locale));
          if (count && !(count.low <= n && n <= count.high)) wrong.push(`${locale} ${name} ${n} ${text}`);
        }
      }
    }
    const missed = [...unread.values()].reduce((sum, n) => sum + n, 0);
    const causes = [...unread].map(([cause, n]) => `  ${n} ${cause}: ${[...(locales.get(cause) ?? [])].join(' ')}`);
    console.info(
      `Intl round trip: ${knownLocales.length} locales, ${all} texts, ${missed} unread, ${wrong.length} wrong\n${causes.join('\n')}`,
    );
    expect(wrong).toEqual([]);
    expect(missed / all).toBeLessThan(0.015);
  }, 120_000);

  it('are never taken for exact when they are shortened', () => {
    const wrong: string[] = [];
    for (const locale of knownLocales) {
      for (const { name, options } of WAYS) {
        const format = new Intl.NumberFormat(locale, options);
        for (const n of NUMBERS.filter((number) => number % 2 === 1)) {
          const text = format.format(n);
          const count = parseExact(text, locale);
          if (!printedWrong(locale, text, n) && count && count.value !== n)
            wrong.push(`${locale} ${name} ${n} ${text}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  }, 120_000);

  it('are not guessed at in a language nobody named', () => {
    // "1M" is a milliard in Javanese, "1m" ten thousand in Tongan
    const others = knownLocales.filter((locale) => !['jv', 'to', 'vec'].includes(locale));
    const wrong: string[] = [];
    for (const locale of others) {
      for (const { name, shown, options } of WAYS) {
        const format = new Intl.NumberFormat(locale, options);
        for (const n of NUMBERS) {
          const text = format.format(n);
          const count = parseCount(text, '', shown);
          if (count && !(count.low <= n && n <= count.high)) wrong.push(`${locale} ${name} ${n} ${text}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  }, 120_000);
});

const AT = Date.parse('2026-11-22T00:30:12Z');

describe('times printed by Intl', () => {
  it('come back as the same day or month, or not at all', () => {
    // CLDR 48 prints figures there as year, day, month, like an ISO date and is not one
    const locales = knownLocales.filter((locale) => !['ky', 'nqo', 'ug'].includes(locale));
    const wrong: string[] = [];
    let all = 0;
    let read = 0;
    const styles: Intl.DateTimeFormatOptions[] = [
      { dateStyle: 'full' },
      { dateStyle: 'long', timeStyle: 'short' },
      { dateStyle: 'medium', timeStyle: 'short' },
      { dateStyle: 'medium' },
      { dateStyle: 'short' },
      { year: 'numeric', month: 'numeric', day: 'numeric' },
      { month: 'long', year: 'numeric' },
    ];
    for (const locale of locales) {
      for (const style of styles) {
        const format = new Intl.DateTimeFormat(locale, { ...style, timeZone: 'UTC' });
        for (let month = 0; month < 12; month++) {
          for (const day of [3, 14, 28]) {
            all++;
            const then = Date.UTC(2025, month, day, 19, 50);
            const text = format.format(then);
            const moment = parseTime(text, locale, AT);
            if (!moment) continue;
            read++;
            const wanted = new Date(then).toISOString().slice(0, style.month === 'long' ? 7 : 10);
            if (moment !== wanted) wrong.push(`${locale} ${text} ${moment}`);
          }
        }
      }
    }
    console.info(`dates: ${locales.length} locales, ${all} texts, ${all - read} unread, ${wrong.length} wrong`);
    expect(wrong).toEqual([]);
    expect(read / all).toBeGreaterThan(0.95);
  }, 120_000);

  it('said from now come back in their unit, and the future never', () => {
    const units = ['minute', 'hour', 'day', 'week', 'month', 'year'] as const;
    const wrong: string[] = [];
    let all = 0;
    let read = 0;
    // "tenpo 4 set" (in 4 weeks) holds the Venetian September
    for (const locale of knownLocales.filter((tag) => tag !== 'vec')) {
      for (const style of ['long', 'short', 'narrow'] as const) {
        const format = new Intl.RelativeTimeFormat(locale, { style });
        for (const unit of units) {
          for (const n of [1, 2, 3, 4, 7, 15, 21, 23]) {
            all++;
            const moment = parseTime(format.format(-n, unit), locale, AT);
            if (moment) read++;
            if (moment && moment !== parseTime(`${n} ${unit}${n > 1 ? 's' : ''} ago`, 'en', AT))
              wrong.push(`${locale} ${format.format(-n, unit)} ${moment}`);
            if (parseTime(format.format(n, unit), locale, AT)) wrong.push(`${locale} ${format.format(n, unit)}`);
          }
        }
      }
    }
    console.info(`relative times: ${all} texts, ${all - read} unread, ${wrong.length} wrong`);
    expect(wrong).toEqual([]);
    expect(read / all).toBeGreaterThan(0.9);
  }, 120_000);
});
