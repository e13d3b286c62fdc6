import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cell, row } from '../../../lib/export/cell';
import { columns, csvOf } from '../../../lib/export/csv';
import type { Scorecard } from '../../../lib/model';
import { score } from '../../../lib/scoring/score';
import { words } from '../../words';
import { evidence, followersWith, NOW, posts, comment as thought } from '../scoring/build';
import { countingScore, exact, NOON } from '../store/make';

/** A reader of RFC 4180 of its own. */
function parse(csv: string): string[][] {
  const rows: string[][] = [];
  let cells: string[] = [];
  const next = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  for (let found = next.exec(csv); found; found = next.exec(csv)) {
    cells.push(found[1] === undefined ? (found[2] ?? '') : found[1].replaceAll('""', '"'));
    if (found[3] === ',') continue;
    rows.push(cells);
    cells = [];
  }
  return rows;
}

const card: Scorecard = {
  ...countingScore(
    {
      account: 'x:mira',
      site: 'x',
      profile: {
        handle: 'mira',
        name: '=HYPERLINK("http://evil.example","Mira, B.")',
        followers: { low: 1200, value: 1250, high: 1299 },
      },
      profileAt: NOON,
      posts: [],
      comments: [],
      members: [],
      snapshots: [],
      saltId: 's',
    },
    NOON,
  ),
  headline: {
    base: 'followers',
    every: { low: 283, value: 633, high: 1408 },
    per10k: { low: 7.1, value: 15.8, high: 35.3 },
    responses: exact(30),
    n: 14,
  },
  active: { word: 'answer', score: { low: 41, value: 60, high: 80 }, because: { id: 'top' } },
};

async function* pages(...list: Scorecard[][]) {
  for (const cards of list) yield { cards, unreadable: [] };
}

const recordOf = async (one: Scorecard): Promise<Record<string, string | undefined>> => {
  const [names = [], values = []] = parse((await text([one])).slice(1));
  return Object.fromEntries(names.map((name, i) => [name, values[i]]));
};

const text = async (...list: Scorecard[][]) => (await Array.fromAsync(csvOf(pages(...list), words))).join('');

describe('a cell', () => {
  it('comes back as it was, but for the apostrophe', () => {
    const cells = fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[=+\-@;,"\r\n\t a'|]{0,8}$/)), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(fc.array(cells, { minLength: 1, maxLength: 2 }), (rows) => {
        const back = parse(rows.map(row).join(''));
        expect(back.map((one) => one.length)).toEqual(rows.map((one) => one.length));
        const plain = (value: string) => value.replaceAll("'", '');
        expect(back.map((one) => one.map(plain))).toEqual(rows.map((one) => one.map(plain)));
      }),
      { numRuns: 200 },
    );
  });

  it('never begins with a sign of a formula, nor would a part of it in a spreadsheet with other separators', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[=+\-@＝＋－＠;,\r\n\t a1|]{0,10}$/), (value) => {
        const [[back = ''] = []] = parse(row([value]));
        for (const part of back.split(/[;,\t\r\n|]/)) expect(part).not.toMatch(/^\s*[=+\-@＝＋－＠]/);
        expect(back).not.toMatch(/^[\t\r\n]/);
      }),
      { numRuns: 500 },
    );
  });

  /** As a spreadsheet set to another separator reads a line: quotes count where a cell begins, what follows them is taken as it is. */
  function cellsBy(separator: string, line: string): string[] {
    const cells: string[] = [];
    let rest = line.replace(/\r\n$/, '');
    for (;;) {
      const [quoted = '', inside = ''] = /^"((?:[^"]|"")*)"?/.exec(rest) ?? [];
      const after = rest.slice(quoted.length);
      const end = after.indexOf(separator);
      cells.push(inside.replaceAll('""', '"') + (end < 0 ? after : after.slice(0, end)));
      if (end < 0) return cells;
      rest = after.slice(end + separator.length);
    }
  }

  it.each([';', '\t', '|', ','])('is no formula where %j separates, quotes or not', (separator) => {
    for (const sign of ['=', '+', '-', '@']) {
      for (const quotes of ['', '"', '""', ' "', '" ']) {
        const name = `a${separator}${quotes}${sign}1+1${separator}b`;
        for (const value of [name, `"${name}`, `${quotes}${sign}1+1`]) {
          for (const read of [separator, ';', ',']) {
            for (const back of cellsBy(read, row(['x', value]))) expect(back, value).not.toMatch(/^[\s"]*[=+\-@]/);
          }
        }
      }
    }
    const anyText = fc.stringMatching(/^[=+\-@"; ,|\ta1]{0,12}$/);
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1, maxLength: 3 }), (values) => {
        for (const back of cellsBy(separator, row(values))) expect(back).not.toMatch(/^\s*[=+\-@]/);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['=1+1', `"'=1+1"`],
    ['a;"=1+1;b', `"a;'""=1+1;b"`],
    ['+4', `"'+4"`],
    ['-4', `"'-4"`],
    ['@SUM(A1)', `"'@SUM(A1)"`],
    ['\t=1', `"'\t'=1"`],
    ['\r=1', `"'\r'=1"`],
    ['mira-b', '"mira-b"'],
    ['1+1', '"1+1"'],
    ['say "hi"', '"say ""hi"""'],
  ])('%j is written %s', (value, written) => expect(cell(value)).toBe(written));

  it('leaves numbers numbers and the unseen empty', () => {
    expect(row([0, -1.5, 1e-9, undefined, Number.NaN])).toBe('0,-1.5,1e-9,,\r\n');
  });
});

describe('the file', () => {
  it('begins with a byte order mark and the columns, and has a line for each account', async () => {
    const csv = await text([card], [card, card]);
    expect(csv.startsWith('\ufeff"account","site","handle"')).toBe(true);
    const rows = parse(csv.slice(1));
    expect(rows).toHaveLength(4);
    for (const one of rows) expect(one).toHaveLength(columns.length);
  });

  it('says each figure in its column, and nothing where nothing was seen', async () => {
    expect(await recordOf(card)).toMatchObject({
      account: 'x:mira',
      name: `'=HYPERLINK("http://evil.example","Mira, B.")`,
      seen_at: '2026-11-20T12:00:00.000Z',
      method: '1',
      followers_low: '1200',
      followers_high: '1299',
      per: 'followers',
      one_response_for_every_value: '633',
      responses_per_10k_high: '35.3',
      active: 'answer',
      active_score_low: '41',
      real: 'not-enough',
      real_score_value: '',
      posts_used: '0',
      people_at_least: '',
      sentences:
        'These are top posts, not the latest ones: they are not compared. A private account: nothing of it is worked out or kept.',
    });
  });

  it('says a whole account so that nothing else is needed to read it, and no more digits than are known', async () => {
    const members = followersWith(25);
    const comments = Array.from({ length: 12 }, (_, i) => thought('p0000', `h${i}`, i));
    const given = evidence(
      'x',
      'ada',
      { followers: exact(18_432) },
      { posts: posts([3, 9, 4, 7, 5]), members, comments },
    );
    const said = await recordOf(score(given, NOW));
    expect(said).toMatchObject({
      per: 'followers',
      kinds: 'likes+replies+shares',
      one_end: 'no',
      top_posts: 'no',
      scored_at: '2026-11-22T12:00:00.000Z',
      people_seen: '12',
      people_at_least: '',
      rule_met: '25',
      rule_seen: '60',
      followers_value: '18432',
    });
    expect(said.norm).toMatch(/^x-/);
    expect(Number(said.usual_low)).toBeLessThan(Number(said.usual_high));
    for (const [name, value] of Object.entries(said)) {
      if (/_(low|value|high)$/.test(name)) expect(value, name).toMatch(/^(?!.*\d{7})[\d.e-]{1,9}$/);
    }
  });

  it('of a rate of which one end is known writes that end alone, and says so', async () => {
    const given = evidence('mastodon', 'ada', { followers: exact(200) }, { posts: posts(Array(14).fill(0)) });
    expect(await recordOf(score(given, NOW))).toMatchObject({
      one_end: 'yes',
      one_response_for_every_low: '177.673',
      one_response_for_every_value: '',
      one_response_for_every_high: '',
      responses_per_10k_low: '0',
      responses_per_10k_value: '',
      responses_per_10k_high: '56.283',
    });
  });

  it('keeps every count as the page had it, however long', async () => {
    const followers = { low: 12_345_650, value: 12_345_678, high: 12_345_749 };
    expect(await recordOf({ ...card, followers })).toMatchObject({
      followers_low: '12345650',
      followers_value: '12345678',
      followers_high: '12345749',
    });
  });

  it('says how many people at least where that is known', async () => {
    const range = { low: 96, value: 120, high: 120 };
    const facts = { atLeast: 120, seen: 96, isAboveSeen: true };
    const core = { id: 'A5', axis: 'shown', range, n: 5, of: 'threads', source: 'chao', facts } as const;
    expect(await recordOf({ ...card, signals: [core] })).toMatchObject({ people_at_least: '120', people_seen: '96' });
  });

  it('has a row for an account whose card cannot be read, which says so, and all others', async () => {
    async function* damaged() {
      yield { cards: [card], unreadable: ['x:tide_room', 'mastodon:ola@reef.example'] };
    }
    const csv = (await Array.fromAsync(csvOf(damaged(), words))).join('');
    const [names = [], ...rows] = parse(csv.slice(1));
    expect(rows.map((row) => row[names.indexOf('account')])).toEqual([
      'x:mira',
      'x:tide_room',
      'mastodon:ola@reef.example',
    ]);
    expect(rows[2]?.[names.indexOf('handle')]).toBe('ola@reef.example');
    expect(rows[1]?.[names.indexOf('sentences')]).toBe('The figures kept of this account cannot be read.');
  });

  it('holds no mark of direction: in a file it is a character', async () => {
    const rtl = await recordOf({ ...card, name: 'مكتب الميناء' });
    expect(JSON.stringify(rtl)).not.toMatch(/[\u2066-\u2069]/);
  });

  it('of an empty library has its columns', async () => {
    expect(parse((await text()).slice(1))).toEqual([[...columns]]);
  });
});
