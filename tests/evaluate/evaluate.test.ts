import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { auc } from './auc';
import { evaluateData } from './evaluateData';
import { parseCsv } from './parseCsv';
import { atMost, percent, shareOf } from './Result';
import { markdownOf } from './report';
import { shownText } from './rows';

describe('CSV', () => {
  test('quotes, doubled quotes, line ends inside, CRLF, a byte order mark and no last line end', () => {
    expect(parseCsv('\ufeffa,b\r\n"x, ""y""","two\nlines"\r\n\r\n,last')).toEqual([
      ['a', 'b'],
      ['x, "y"', 'two\nlines'],
      ['', 'last'],
    ]);
  });

  test('a quote in the middle of a bare field is text', () => {
    expect(parseCsv('5" tall,ok\n')).toEqual([['5" tall', 'ok']]);
  });
});

test('AUC: apart, alike, reversed', () => {
  expect(auc([3, 4, 5], [0, 1, 2]).value).toBe(1);
  expect(auc([1, 1], [1, 1]).value).toBe(0.5);
  expect(auc([0, 1], [2, 3]).value).toBe(0);
});

test('text as a page shows it', () => {
  expect(shownText('a &amp; b<br />I&#39;m <a href="x">here</a> &gt; 1 < 2')).toBe("a & b\nI'm here > 1 < 2");
});

describe('a folder of sets', () => {
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
  const barred = () => evaluateData(folder).results.filter(({ holds }) => holds !== undefined);

  test('names every set it looked for in vain', () => {
    const { results, found, missing } = evaluateData(folder);
    expect([results, found]).toEqual([[], []]);
    expect(missing.join(' ')).toMatch(/instafake.*cresci2017|cresci2017.*instafake/);
  });

  test('a set without a map is read by its columns', () => {
    put(
      'other/accounts.csv',
      `screen_name,followers_count,friends_count,fake\n${lines(60, (i) => `ab${i},100,${i < 30 ? 50 : 5000},${i < 30 ? 0 : 1}`)}`,
    );
    expect(evaluateData(folder).results).toMatchObject([
      { signal: 'R1', n: 30, figure: 0, holds: true },
      { signal: 'R1', n: 30, figure: 1 },
    ]);
  });

  test('a map brought beside its set says what it is meant for', () => {
    put('sold/rows.json', JSON.stringify(Array.from({ length: 40 }, () => ({ a: 1, b: 900, c: 0 }))));
    put(
      'sold/sold.map.json',
      JSON.stringify({
        folder: '.',
        site: 'x',
        parts: [
          {
            name: 'sold',
            files: ['rows.json'],
            kind: 'accounts',
            label: 'planted',
            meantForR1: { yes: true, because: 'sold' },
            columns: { followers: 'a', following: 'b' },
          },
        ],
      }),
    );
    expect(barred()).toMatchObject([{ n: 40, figure: 1, bar: '≥ 70 %', holds: true }]);
  });

  test('a set that misses its bar says so', () => {
    put('genuine/users.csv', `followers_count,friends_count\n${lines(20, () => '1,500')}`);
    expect(barred()).toMatchObject([{ figure: 1, bar: '≤ 6 %', holds: false }]);
  });

  test('a file that tells nothing is named, not guessed', () => {
    put('odd/table.csv', 'x,y\n1,2\n');
    expect(evaluateData(folder).missing.join(' ')).toContain('odd/table.csv');
  });

  test('comments are scored video by video and together', () => {
    const row = (i: number) =>
      i % 2 ? `Check out my channel number ${i},1` : `Lovely light over the harbour ${i * 7919},0`;
    put('tube/video.csv', `CONTENT,CLASS\n${lines(40, row)}`);
    expect(evaluateData(folder).results[0]).toMatchObject({ signal: 'R5', n: 40, figure: 1, area: true });
  });
});

test('the report names what is missed', () => {
  const results = [atMost(shareOf('R1', 'some set', 5, 10), 0.06)];
  const text = markdownOf({ results, found: [], missing: ['another set'], seconds: 1, seed: 1, method: 1 });
  expect(text).toContain('0 of 1 bars hold');
  expect(text).toContain('MISSED');
  expect(text).toContain('another set');
});

test('percent', () => {
  expect([0, 0.0812, 0.5, 1].map(percent)).toEqual(['0 %', '8.12 %', '50 %', '100 %']);
});
