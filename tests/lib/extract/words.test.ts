import { expect, it } from 'vitest';
import { parseCount } from '../../../lib/parse/count';
import { WORDS } from './words';

const NUMBERS = [
  0, 3, 7, 12, 48, 101, 638, 999, 1000, 1024, 1234, 9876, 12_345, 54_321, 123_456, 7_654_321, 987_654_321,
];
const PRINTED: Intl.NumberFormatOptions[] = [{}, { notation: 'compact', roundingMode: 'trunc' }];
/** Languages that set a number against its word. */
const CLOSE = ['ja', 'ko', 'zh', 'zh-TW', 'th', 'lo', 'km', 'my'];

/** A number among the words of its language, as sites set them. */
function placed(number: string, word: string, lang: string): string[] {
  const apart = [`${number} ${word}`, `${number}\u00a0${word}`, `${word} ${number}`, `${word}: ${number}`];
  return CLOSE.includes(lang) ? [...apart, `${number}${word}`, `${word}${number}`] : apart;
}

/** Texts of a language whose count does not hold the number, and how many could not be read. */
function misread(lang: string, printed: string): { wrong: string[]; read: number; unread: string[] } {
  const told: { wrong: string[]; read: number; unread: string[] } = { wrong: [], read: 0, unread: [] };
  for (const options of PRINTED) {
    const format = new Intl.NumberFormat(printed, options);
    for (const n of NUMBERS) {
      for (const text of (WORDS[lang] ?? '').split(',').flatMap((word) => placed(format.format(n), word, lang))) {
        const count = parseCount(text, lang, 'floored');
        if (!count) told.unread.push(text);
        else if (count.low <= n && n <= count.high) told.read++;
        else told.wrong.push(`${lang}: ${n} printed "${text}" read as ${count.value}`);
      }
    }
  }
  return told;
}

it.each(Object.keys(WORDS))('words beside a number never make it another one: %s', (lang) => {
  const { wrong, read, unread } = misread(lang, lang);
  expect(wrong).toEqual([]);
  expect(unread.length / (read + unread.length)).toBeLessThan(0.07);
});

it.each(Object.keys(WORDS))('nor one printed as in English: %s', (lang) => {
  const { wrong } = misread(lang, 'en');
  expect(wrong).toEqual([]);
});
