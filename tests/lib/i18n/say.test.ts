import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { uiWords } from '../../../lib/i18n/en';
import { realWords } from '../../../lib/i18n/en-real';
import { scienceWords } from '../../../lib/i18n/en-science';
import { figure } from '../../../lib/i18n/figure';
import { say } from '../../../lib/i18n/say';

const tables = { uiWords, scienceWords, realWords };
const all = Object.entries(tables).flatMap(([table, words]) =>
  Object.entries(words).map((pair) => [table, ...pair] as const),
);
const places = (template: string) =>
  [...template.matchAll(/\{(\w+)([^{}]*)\}/g)].map(([, name = '', ways = '']) => ({ name, ways }));

describe('the word tables', () => {
  it('share no key', () => {
    const keys = all.map(([, key]) => key);
    expect(keys.length).toBe(new Set(keys).size);
  });

  it.each(all)('%s has for %s no word that labels people', (_, key, template) => {
    expect(`${key} ${template}`).not.toMatch(
      /\b(fakes?|bots?|bought|buy(er|s|ing)?|frauds?|scam\w*|cheat\w*|liars?|verified|his|her|hers|he|she)\b/i,
    );
  });

  it.each(all)('%s formats every placeholder of %s', (_, key, template) => {
    const found = places(template);
    const values = Object.fromEntries(
      found.map(({ name, ways }) => [name, ways ? { low: 0.2, value: 0.5, high: 12.25 } : 'word']),
    );
    const text = say({ key, values }, 'en');
    expect(text).not.toMatch(/[{}]|undefined|NaN|\[object/);
    expect(text.length).toBeGreaterThan(0);
  });
});

describe('say', () => {
  it('throws for a key without words and for a missing value', () => {
    expect(() => say({ key: 'no.such' }, 'en')).toThrow('no words for "no.such"');
    expect(() => say({ key: 'toString' }, 'en')).toThrow('no words');
    expect(() => say({ key: 'ui.evidence' }, 'en')).toThrow('needs a value for {n}');
  });

  it('counts in one and in many', () => {
    expect(say({ key: 'ui.evidence', values: { n: 1 } }, 'en')).toBe('1 post');
    expect(say({ key: 'ui.evidence', values: { n: 14 } }, 'en')).toBe('14 posts');
  });

  it('never reads a value as a template', () => {
    fc.assert(fc.property(fc.string(), (text) => say({ key: 'ui.text', values: { text } }, 'en') === text));
  });
});

describe('figure', () => {
  const r = (low: number, value: number, high: number) => ({ low, value, high });

  it.each([
    [633, ['rough'], 'en', '633'],
    [69_347, ['rough'], 'en', '69,000'],
    [69_347, ['compact'], 'en', '69k'],
    [1408, ['rough'], 'de', '1.408'],
    [0.00158, ['percent'], 'en', '0.16%'],
    [0.00158, ['percent'], 'de', '0,16\u00a0%'],
    [14, ['days'], 'en', '14 days'],
    [0.5, ['days'], 'en', '12 hours'],
    [1475, ['days'], 'en', '4 years'],
    [2.345, ['decimal'], 'en', '2.35'],
    [1408, ['integer'], 'ar-EG', '١٬٤٠٨'],
    [r(283, 633, 1408), ['range', 'rough'], 'en', '283–1,408'],
    [r(283, 633, 1408), ['range'], 'en', '283–1,408'],
    [r(0.21, 0.38, 0.58), ['range', 'percent'], 'en', '21%–58%'],
    [r(0.21, 0.38, 0.58), ['range'], 'en', '21%–58%'],
    [r(134, 134, 134), ['range'], 'en', '134'],
    [r(1200, 1200, 1299), ['count'], 'en', '1.2K'],
    [r(18_432, 18_432, 18_432), ['count'], 'en', '18,432'],
    ['word', [], 'en', 'word'],
  ])('writes %j %j in %s as %s', (value, ways, lang, text) => {
    expect(figure(value, ways, lang)).toBe(text);
  });

  it('throws where a word or nothing should be a number', () => {
    expect(() => figure('word', ['percent'], 'en')).toThrow();
    expect(() => figure(Number.NaN, [], 'en')).toThrow();
    expect(() => figure(1, ['backwards'], 'en')).toThrow('backwards');
  });
});
