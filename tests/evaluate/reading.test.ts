import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countOf } from './counts';
import { isDataMap } from './DataMap';
import { evaluateData } from './evaluateData';
import { asPython, csv, inventedPosts } from './guess/invented';
import { momentIn } from './moment';
import { parseLiteral } from './parseLiteral';
import { siteNamed } from './sites';

describe('what a cell writes out', () => {
  it.each([
    [
      `{u'text': u"it's", 'n': 12L, 'none': None, 'ok': True, 'list': [1, (2, 3)],}`,
      { text: "it's", n: 12, none: null, ok: true, list: [1, [2, 3]] },
    ],
    ['{"a": [1, 2]}', { a: [1, 2] }],
    [String.raw`['\u00e9\n', "b\"c", -1.5e3, nan]`, ['é\n', 'b"c', -1500, null]],
    ['[]', []],
  ])('%s', (text, value) => {
    expect(parseLiteral(text)).toEqual(value);
  });

  it.each(['', 'words', '{open', "{'a' 1}", '[1 2]', "{'a': datetime.datetime(2020, 1, 1)}", "['open]"])(
    '%s is nothing',
    (text) => {
      expect(parseLiteral(text)).toBeUndefined();
    },
  );

  it('comes back from Python’s form as it went in', () => {
    const plain = fc.string({ unit: fc.constantFrom('a', 'b', ' ', ',', ':', 'ü') });
    const value = fc.array(fc.record({ a: fc.integer(), b: plain, c: fc.boolean() }), { minLength: 1 });
    fc.assert(
      fc.property(value, (list) => {
        expect(parseLiteral(asPython(list))).toEqual(list);
      }),
    );
  });
});

describe('a moment', () => {
  const at = Date.UTC(2018, 9, 10, 20, 19, 24);

  it.each([
    at / 1000,
    at,
    String(at / 1000),
    `${at}000`,
    '2018-10-10T20:19:24.000Z',
    '2018-10-10 20:19:24',
    '2018-10-10 20:19:24 UTC',
    '2018-10-10T22:19:24+02:00',
    'Wed Oct 10 20:19:24 +0000 2018',
    'Oct 10, 2018 20:19:24',
  ])('%s', (time) => {
    expect(momentIn(time)).toBe(at);
  });

  it('has a day or a minute alone', () => {
    expect(momentIn('2018-10-10')).toBe(Date.UTC(2018, 9, 10));
    expect(momentIn('10/20/17 15:38')).toBe(Date.UTC(2017, 9, 20, 15, 38));
  });

  it.each(['', 'soon', 7, '123', '1970-01-01', 12_345, null, undefined, '99999999999999999999'])(
    '%s is none',
    (time) => {
      expect(momentIn(time)).toBeUndefined();
    },
  );
});

it('counts are whole numbers, with or without thousands', () => {
  expect(['12', ' 12.0', '1,234,567', 0].map((value) => countOf(value)?.value)).toEqual([12, 12, 1_234_567, 0]);
  expect(['1.234', '1.2K', '-1', '', '1,23', null, 0.5].map(countOf)).toEqual(Array(7).fill(undefined));
});

it('sites are known by the words people use', () => {
  expect(['Twitter', 'x', 'Insta', 'bsky', 'nowhere', ''].map(siteNamed)).toEqual([
    'x',
    'x',
    'instagram',
    'bluesky',
    undefined,
    undefined,
  ]);
});

describe('the map in CONTRIBUTING.md', () => {
  const example: unknown = JSON.parse(
    /```json\n([\s\S]*?)```/.exec(readFileSync('CONTRIBUTING.md', 'utf8'))?.[1] ?? 'null',
  );

  it('is a map, and measures what it describes', () => {
    expect(isDataMap(example)).toBe(true);
    const folder = mkdtempSync(join(tmpdir(), 'hundred-map-'));
    mkdirSync(join(folder, 'council'));
    const put = (name: string, text: string) => writeFileSync(join(folder, 'council', name), text);
    const posts = inventedPosts(20, 40);
    const rows = posts.map((p) => ({
      member: p.account,
      published: p.at,
      favs: p.likes,
      reposts: p.shares,
      answers: p.replies,
      views: p.views,
      is_repost: 0,
      answers_to: '',
    }));
    put('posts.csv', csv(rows));
    put('members.csv', csv([...new Set(posts.map((p) => p.account))].map((id) => ({ id, followers: 9_000 }))));
    put('council.map.json', JSON.stringify(example));
    const { results, found } = evaluateData(folder);
    rmSync(folder, { recursive: true });
    expect(found.join()).toContain('Members of a council, 2025: 800 rows; 20 accounts, 800 own posts with a date');
    expect(results.map(({ signal }) => signal)).toEqual(expect.arrayContaining(['A1', 'checks']));
    const checks = results.find(({ what }) => what.includes('ordinary: any stands out'));
    expect(checks).toMatchObject({ n: 20, bar: '≤ 5 %' });
    expect(checks?.note).toContain('reach');
  });

  it('needs a label for accounts and comments, not for posts', () => {
    const part = { name: 'n', files: ['a.csv'], kind: 'posts', columns: {} };
    const map = (more: object) => ({ folder: '.', site: 'x', parts: [{ ...part, ...more }] });
    expect([isDataMap(map({})), isDataMap(map({ kind: 'accounts' })), isDataMap(map({ kind: 'else' }))]).toEqual([
      true,
      false,
      false,
    ]);
  });
});
