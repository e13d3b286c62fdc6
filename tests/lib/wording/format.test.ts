import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { uiWords } from '../../../lib/wording/en';
import { helpWords } from '../../../lib/wording/en-help';
import { libraryWords } from '../../../lib/wording/en-library';
import { optionsWords } from '../../../lib/wording/en-options';
import { rateWords } from '../../../lib/wording/en-rate';
import { realWords } from '../../../lib/wording/en-real';
import { scienceWords } from '../../../lib/wording/en-science';
import { figure } from '../../../lib/wording/figure';
import { format } from '../../../lib/wording/format';

const tables = { uiWords, helpWords, libraryWords, optionsWords, rateWords, scienceWords, realWords };
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
    const text = format({ key, values }, 'en');
    expect(text).not.toMatch(/[{}]|undefined|NaN|\[object/);
    expect(text.length).toBeGreaterThan(0);
  });
});

describe('say', () => {
  it('throws for a key without words and for a missing value', () => {
    expect(() => format({ key: 'no.such' }, 'en')).toThrow('no words for "no.such"');
    expect(() => format({ key: 'toString' }, 'en')).toThrow('no words');
    expect(() => format({ key: 'ui.evidence' }, 'en')).toThrow('needs a value for {n}');
  });

  it('counts in one and in many', () => {
    expect(format({ key: 'ui.evidence', values: { n: 1 } }, 'en')).toBe('1 post');
    expect(format({ key: 'ui.evidence', values: { n: 14 } }, 'en')).toBe('14 posts');
  });

  it('says a list of phrases as one', () => {
    const left = [
      { key: 'left.repost', values: { n: 3 } },
      { key: 'left.pinned', values: { n: 1 } },
      { key: 'left.young', values: { n: 1 } },
    ];
    const values = {
      n: 14,
      seen: 19,
      left,
      kinds: [{ key: 'ui.kind.likes' }],
      rate: { low: 0.001, value: 0.002, high: 0.003 },
    };
    expect(format({ key: 'A1.sentence.raw.left', values }, 'en')).toContain(
      '14 of 19 posts used: 3 reposts, 1 pinned, 1 newer than a day left out.',
    );
  });

  it('never reads a value as a template', () => {
    fc.assert(fc.property(fc.string(), (text) => format({ key: 'ui.text', values: { text } }, 'en') === text));
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
    [2.345, ['two'], 'en', '2.3'],
    [203.16, ['two'], 'en', '200'],
    [0.0213, ['per100'], 'en', '2.1'],
    [1.4, ['rough'], 'en', '1.4'],
    [0.43, ['rough'], 'en', '0.4'],
    [1237, ['least'], 'en', '1,200'],
    [2.97, ['times'], 'en', '2.9'],
    [3.02, ['times'], 'en', '3'],
    [7.7, ['times'], 'en', '8'],
    [287, ['times'], 'en', '290'],
    [999, ['least'], 'en', '999'],
    [29.7, ['age'], 'en', '29 days'],
    [0.002, ['days'], 'en', '3 minutes'],
    [0.98, ['plural:follower/followers'], 'en', 'follower'],
    [1408, ['integer'], 'ar-EG', '١٬٤٠٨'],
    [r(283, 633, 1408), ['range', 'rough'], 'en', '283–1,408'],
    [r(283, 633, 1408), ['range'], 'en', '283–1,408'],
    [r(0.21, 0.38, 0.58), ['range', 'percent'], 'en', '21%–58%'],
    [r(-40.56, -3, 0.04), ['range', 'tidy'], 'en', '-41 … 0.04'],
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
