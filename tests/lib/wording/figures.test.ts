import { describe, expect, it } from 'vitest';
import type { Range } from '../../../lib/model';
import { createWords } from '../../../lib/wording/createWords';

/** A figure in a message of its own. */
function write(expression: string, n: number | Range | readonly string[] | string | Date, lang: string): string {
  const problems: string[] = [];
  const source = `figure = { ${expression} }`;
  const words = createWords(lang, [{ lang: `${lang} ${expression}`, source }], { report: (one) => problems.push(one) });
  const text = words.text as (key: string, args: object) => string;
  const written = text('figure', { n });
  if (problems.length > 0) throw new Error(problems.join());
  return written;
}

const r = (low: number, value: number, high: number): Range => ({ low, value, high });

describe('figures', () => {
  it.each<[number | Range, string, string, string]>([
    [633, 'ROUGH($n)', 'en', '633'],
    [69_347, 'ROUGH($n)', 'en', '69,000'],
    [69_347, 'COMPACT($n)', 'en', '69k'],
    [69_347, 'COMPACT($n)', 'de', '69.000'],
    [1408, 'ROUGH($n)', 'de', '1.408'],
    [0.00158, 'PERCENT($n)', 'en', '0.16%'],
    [0.00158, 'PERCENT($n)', 'de', '0,16\u00a0%'],
    [14, 'SPAN($n)', 'en', '14 days'],
    [0.5, 'SPAN($n)', 'en', '12 hours'],
    [1475, 'SPAN($n)', 'en', '4 years'],
    [2.345, 'TWO($n)', 'en', '2.3'],
    [203.16, 'TWO($n)', 'en', '200'],
    [0.0213, 'PER100($n)', 'en', '2.1'],
    [1.4, 'ROUGH($n)', 'en', '1.4'],
    [0.43, 'ROUGH($n)', 'en', '0.4'],
    [1237, 'LEAST($n)', 'en', '1,200'],
    [2.97, 'TIMES($n)', 'en', '2.9'],
    [3.02, 'TIMES($n)', 'en', '3'],
    [7.7, 'TIMES($n)', 'en', '8'],
    [287, 'TIMES($n)', 'en', '290'],
    [999, 'LEAST($n)', 'en', '999'],
    [29.7, 'AGE($n)', 'en', '29 days'],
    [0.002, 'SPAN($n)', 'en', '3 minutes'],
    [1408, 'INTEGER($n)', 'ar-EG', '١٬٤٠٨'],
    [2026, 'PLAIN($n)', 'en', '2026'],
    [r(283, 633, 1408), 'RANGE(ROUGH($n))', 'en', '283–1,408'],
    [r(283, 633, 1408), 'RANGE(ROUGH($n))', 'ja', '283～1,408'],
    [r(0.21, 0.38, 0.58), 'RANGE(PERCENT($n))', 'en', '21%–58%'],
    [r(-40.56, -3, 0.04), 'RANGE(TIDY($n))', 'en', '-41 … 0.04'],
    [r(134, 134, 134), 'RANGE(ROUGH($n))', 'en', '134'],
    [r(1200, 1200, 1299), 'COUNT($n)', 'en', '1.2K'],
    [r(18_432, 18_432, 18_432), 'COUNT($n)', 'en', '18,432'],
    [r(11e6, 123e6, 987e6), 'ALOUD(ROUGH($n))', 'en', '120 million'],
    [r(11_234_567, 123e6, 987_654_321), 'RANGE(ALOUD(ROUGH($n)))', 'en', '11–990 million'],
    [r(62_000, 633_000, 1_408_000), 'RANGE(ALOUD(TWO($n)))', 'en', '62,000–1.4 million'],
    [26 * 36e5, 'AGO($n)', 'en', 'yesterday'],
    [-5e5, 'AGO($n)', 'en', 'now'],
  ])('%j %s in %s is %s', (n, expression, lang, written) => {
    expect(write(expression, n, lang)).toBe(written);
  });

  it('lists, sums, days and dates are the language’s', () => {
    expect(write('LIST($n)', ['likes', 'comments'], 'en')).toBe('likes, comments');
    expect(write('SUM($n)', ['likes', 'comments'], 'en')).toBe('likes + comments');
    expect(write('DAY($n)', '2026-11-22', 'en')).toBe('Nov 22, 2026');
    expect(write('DAY($n)', '2026-11-22', 'de')).toBe('22.11.2026');
    const date = new Date('2026-11-22T12:00:00Z');
    expect(write('DATETIME($n, weekday: "long")', date, 'de')).toBe('Sonntag');
  });

  it.each([
    ['0.98 is read as 1', 0.98, 'follower'],
    ['1.02 is read as 1', 1.02, 'follower'],
    ['1.4 is not', 1.4, 'followers'],
    ['0.43 is not', 0.43, 'followers'],
  ])('is counted as it is written: %s', (_, n, noun) => {
    expect(write('ROUGH($n) ->\n  [one] follower\n *[other] followers\n', n, 'en')).toBe(noun);
  });

  it('has all forms of a language: Arabic has six, Polish three', () => {
    const forms = ['zero', 'one', 'two', 'few', 'many'].map((form) => `  [${form}] ${form}`).join('\n');
    const form = (n: number, lang: string) => write(`INTEGER($n) ->\n${forms}\n *[other] other\n`, n, lang);
    expect([0, 1, 2, 3, 11, 100].map((n) => form(n, 'ar'))).toEqual(['zero', 'one', 'two', 'few', 'many', 'other']);
    expect([1, 3, 5].map((n) => form(n, 'pl'))).toEqual(['one', 'few', 'many']);
  });

  it.each<[string, number | string]>([
    ['PERCENT($n)', 'word'],
    ['ROUGH($n)', Number.NaN],
    ['RANGE($n)', 3],
    ['LIST($n)', 'word'],
    ['DAY($n)', 'soon'],
    ['BACKWARDS($n)', 1],
  ])('%s of %j is a problem that is reported, never thrown', (expression, n) => {
    expect(() => write(expression, n, 'en')).toThrow(/figure/);
  });
});
