import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { auc } from './auc';
import { evaluateData } from './evaluateData';
import { parseCsv } from './parseCsv';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hundred-sets-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const put = (path: string, text: string) => {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
};
const lines = (n: number, line: (i: number) => string) => Array.from({ length: n }, (_, i) => line(i)).join('\n');
const rows = <T>(n: number, row: (i: number) => T) => Array.from({ length: n }, (_, i) => row(i));
/** What is said of one file, wherever it is said. */
const said = (file: string) => {
  const { found, missing } = evaluateData(folder);
  return [...found, ...missing].filter((line) => line.startsWith(file)).join(' | ');
};
const r1 = () => evaluateData(folder).results.filter(({ signal }) => signal === 'R1');

describe('a set nobody wrote a map for is read', () => {
  test('with semicolons, a byte order mark and other names', () => {
    put('a/real.csv', `\ufeffNumber.of.followers;Number.of.following;Number.of.posts\n${lines(40, () => '90;80;70')}`);
    expect(r1()).toMatchObject([{ n: 40, figure: 0 }]);
    expect(said('a/real.csv')).toContain(
      'taken as instagram accounts, all genuine; followers from Number.of.followers',
    );
  });

  test('with tabs, or as JSON lines', () => {
    put('a/human.tsv', `screen_name\tfollowers_count\tfriends_count\n${lines(40, (i) => `a${i}\t90\t80`)}`);
    put(
      'b/bots.jsonl',
      lines(40, () => JSON.stringify({ followers_count: 1, friends_count: 900 })),
    );
    expect(r1()).toMatchObject([
      { n: 40, figure: 0 },
      { n: 40, figure: 1 },
    ]);
  });

  test('with its counts inside other objects, and as text', () => {
    const account = (i: number) => ({
      profile: { followers_count: '90 ', friends_count: `${i % 2 ? 2_000 : 80} ` },
      label: `${i % 2}`,
    });
    put('a/some.json', JSON.stringify({ version: 1, users: rows(40, account) }));
    const image = (i: number) => ({
      edge_followed_by: { count: 9 },
      edge_follow: { count: 300 * i },
      posts: 0,
      is_fake: false,
    });
    put('b/insta.json', JSON.stringify(rows(10, image)));
    expect(r1()).toMatchObject([
      { n: 20, figure: 0 },
      { n: 20, figure: 1 },
      { n: 10, figure: 0.9 },
    ]);
  });

  test('in another language, and without the bar that English has', () => {
    const line = (i: number) =>
      `u${i};${i % 3 ? `Das Licht am Hafen ${i * 7919}` : `Abonniert meinen Kanal ${i}`};v;${+!(i % 3)}`;
    put('de/kommentare.csv', `Autor;Kommentar;video_id;Spam\n${lines(60, line)}`);
    const [area] = evaluateData(folder).results;
    expect(area).toMatchObject({ signal: 'R5', n: 60, area: true });
    expect(area?.bar).toBeUndefined();
  });

  test('with its lists as text', () => {
    const list = (of: (i: number) => number) => `"[${rows(30, of).join(', ')}]"`;
    const row = (i: number) =>
      `400,${list((j) => 20 + ((i * 7 + j * 13) % 40))},${list(() => 1)},${list((j) => 1_510_000_000 - j * 300_000)}`;
    put('instagram/real.csv', `followers,likes,comments,timestamps\n${lines(30, row)}`);
    expect(evaluateData(folder).results[0]).toMatchObject({ signal: 'A1', n: 30 });
  });

  test('and held to the bar of followers for sale where its name says that they are', () => {
    put('cresci/INT/users.csv', `followers_count,friends_count\n${lines(30, () => '1,900')}`);
    put('cresci/bots/users.csv', `followers_count,friends_count\n${lines(30, () => '1,900')}`);
    expect(r1().map(({ bar, note }) => bar ?? note)).toEqual([
      '≥ 70 %',
      'no word on whether the rule is meant for these: no bar',
    ]);
  });
});

describe('nothing is passed over in silence', () => {
  test('rows without a label are neither genuine nor planted', () => {
    put('a/some.csv', `followers,follows,posts,fake\n${lines(40, (i) => `90,80,70,${i % 4 ? i % 2 : ''}`)}`);
    expect(r1()).toMatchObject([{ n: 10 }, { n: 20 }]);
    expect(said('a/some.csv')).toContain('10 without a known label');
  });

  test('nor are counts that are no whole numbers read', () => {
    const row = (i: number) => `${i % 4 ? 90 : '1.234'},80,70`;
    put('a/real.csv', `followers,follows,posts\n${lines(40, row)}`);
    put('b/real.csv', `followers_count,friends_count\n${lines(40, row)}`);
    expect(r1().map(({ n }) => n)).toEqual([40, 30]);
    expect(said('b/real.csv')).toContain('10 without the counts that the rule needs as whole numbers');
  });

  test.each([
    ['a/table.xlsx', 'PK', 'not read'],
    ['a/real.csv', 'followers,following\n1.2k,3\n', 'hold no whole numbers (followers, following)'],
    ['a/users.csv', 'followers,following\n90,80\n', 'no column and no name tells which rows are genuine'],
    ['a/some.csv', 'followers,following,label\n90,80,A\n', 'labels in its column label are not known (A)'],
    ['a/empty.json', '[]', 'it holds no rows'],
    ['a/broken.json', '{', 'SyntaxError'],
    ['a/tiktok_real.csv', 'followers,following\n90,80\n', 'no rule was tested on tiktok'],
    ['a/a.map.json', '{"folder": "."}', 'is no map'],
  ])('%s', (path, text, why) => {
    put(path, text);
    expect(said(path)).toContain(why);
  });

  test('columns that a map names and the file lacks', () => {
    const columns = { followers: 'fans', following: 'idols' };
    const part = { name: 'sold', files: ['s.csv'], kind: 'accounts', label: 'planted', columns };
    put('s.csv', 'fans,friends\n3,900\n');
    put('s.map.json', JSON.stringify({ folder: '.', site: 'x', parts: [part] }));
    expect(said('sold')).toContain('not in it: idols');
    expect(said('sold')).toContain('nothing could be measured');
  });
});

test('the separator is told by the first line, outside its quotes', () => {
  expect(parseCsv('"a,b,c";d\n1;2')).toEqual([
    ['a,b,c', 'd'],
    ['1', '2'],
  ]);
  expect(parseCsv('alone\n1')).toEqual([['alone'], ['1']]);
});

test('an area of 1 from a few comments is not certain', () => {
  const { low, high } = auc(
    rows(20, (i) => 100 + i),
    rows(20, (i) => i),
  );
  expect(high).toBe(1);
  expect(low).toBeGreaterThan(0.8);
  expect(low).toBeLessThan(0.95);
});
