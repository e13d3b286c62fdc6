import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createWords, type MessageKey } from '../../../lib/wording/createWords';
import { messageUses } from '../../../lib/wording/messageTypes';
import { englishSource, words, wordsIn } from '../../words';

const { text } = words;
type AnyText = (key: string, args?: object) => string;

describe('a message', () => {
  it('counts in one and in many', () => {
    expect(text('posts', { n: 1 })).toBe('1 post');
    expect(text('posts', { n: 14 })).toBe('14 posts');
  });

  it('never reads an argument as a message', () => {
    fc.assert(
      fc.property(fc.string(), (handle) => text('nothing', { handle }) === `Nothing seen of @${handle} yet`),
      { examples: [['{ -hundred }'], ['{$handle}'], ['<b>']] },
    );
  });

  it('keeps a name’s own direction on screen, and only there', () => {
    expect(wordsIn('en', { isolate: true }).text('nothing', { handle: 'مكتب' })).toBe(
      'Nothing seen of @\u2068مكتب\u2069 yet',
    );
    expect(text('nothing', { handle: 'مكتب' })).toBe('Nothing seen of @مكتب yet');
  });
});

describe('what is missing', () => {
  const german = { lang: 'de', source: 'posts = { INTEGER($n) } Beiträge\nlibrary = Bibliothek { $gone }\n' };
  const problems: string[] = [];
  const both = createWords('de', [german, { lang: 'en', source: englishSource }], {
    isolate: false,
    report: (problem) => problems.push(problem),
  });

  it('in one language is written in the next, and reported', () => {
    problems.length = 0;
    expect(both.text('posts', { n: 1400 })).toBe('1.400 Beiträge');
    expect(problems).toEqual([]);
    expect(both.text('norms')).toBe('Your own norms');
    expect(both.text('library')).toBe('Library');
    expect(problems).toEqual(['de "norms": no such message', expect.stringContaining('Unknown variable: $gone')]);
  });

  it('in all of them never throws', () => {
    const any = both.text as AnyText;
    for (const key of ['no-such', 'toString', 'constructor', '__proto__', 'posts.value', '', 'posts', 'rate']) {
      expect(typeof any(key)).toBe('string');
      expect(typeof any(key, { n: null, way: 7, rate: Number.NaN, base: {} })).toBe('string');
    }
    expect(any('no-such')).toBe('no-such');
  });
});

describe('every message of the English file', () => {
  /** Something for an argument, by how the message uses it. */
  const something = (types: ReadonlySet<string>, option: string | undefined): unknown => {
    if (option !== undefined) return option === 'yes' ? true : option === 'no' ? false : option;
    if (types.has('readonly string[]')) return ['one', 'two'];
    if (types.has('Date')) return new Date('2026-11-22T12:00:00Z');
    if (types.has('number')) return 7.2e6;
    if (types.has('string')) return '2026-11-22';
    return { low: 0.2, value: 0.5, high: 12.25 };
  };

  it.each([...messageUses(englishSource)].map(([key, uses]) => [key, uses] as const))(
    '%s can be written',
    (key, uses) => {
      const most = Math.max(1, ...[...uses.values()].map(({ options }) => options.size));
      for (let i = 0; i < most; i++) {
        const args = [...uses].map(([name, { types, options }]) => [
          name,
          something(types, [...options][i % options.size]),
        ]);
        const written = (text as AnyText)(key, Object.fromEntries(args));
        expect(written).not.toMatch(/[{}]|undefined|NaN|\[object/);
        if (key !== 'H.beyond') expect(written.trim()).not.toBe('');
        expect(written).not.toMatch(
          /\b(fakes?|bots?|bought|buy(er|s|ing)?|frauds?|scam\w*|cheat\w*|liars?|verified|his|her|hers|he|she)\b/i,
        );
      }
    },
  );

  it('has a name of its own', () => {
    const ids = [...englishSource.matchAll(/^(-?[a-zA-Z][\w-]*) =/gm)].map(([, id]) => id);
    expect(ids.length).toBe(new Set(ids).size);
    expect(ids).toContain('posts' satisfies MessageKey);
  });
});
