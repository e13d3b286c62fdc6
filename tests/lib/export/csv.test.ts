import { describe, expect, it } from 'vitest';
import { accountColumns } from '../../../lib/export/accountColumns';
import type { Scorecard } from '../../../lib/model';
import { score } from '../../../lib/scoring/score';
import { words } from '../../words';
import { evidence, followersWith, NOW, posts, comment as thought } from '../scoring/build';
import { countingScore, exact, NOON } from '../store/make';
import { csvText, parseCsv } from './csvText';

const columns = accountColumns.map(({ name }) => name);

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

const recordOf = async (one: Scorecard): Promise<Record<string, string | undefined>> => {
  const [names = [], values = []] = parseCsv((await text([one])).slice(1));
  return Object.fromEntries(names.map((name, i) => [name, values[i]]));
};

const text = (...list: Scorecard[][]) => csvText(list, words);

describe('the file', () => {
  it('begins with a byte order mark and the columns, and has a line for each account', async () => {
    const csv = await text([card], [card, card]);
    expect(csv.startsWith('\ufeff"account","site","handle"')).toBe(true);
    const rows = parseCsv(csv.slice(1));
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
      responses_per_10k_high: '353E-1',
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
      if (/_(low|value|high)$/.test(name)) expect(value, name).toMatch(/^(?!.*\d{7})[\dE-]{1,9}$/);
    }
  });

  it('of a rate of which one end is known writes that end alone, and says so', async () => {
    const given = evidence('mastodon', 'ada', { followers: exact(200) }, { posts: posts(Array(14).fill(0)) });
    expect(await recordOf(score(given, NOW))).toMatchObject({
      one_end: 'yes',
      one_response_for_every_low: '177673E-3',
      one_response_for_every_value: '',
      one_response_for_every_high: '',
      responses_per_10k_low: '0',
      responses_per_10k_value: '',
      responses_per_10k_high: '56283E-3',
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
    const csv = await csvText([{ cards: [card], unreadable: ['x:tide_room', 'mastodon:ola@reef.example'] }], words);
    const [names = [], ...rows] = parseCsv(csv.slice(1));
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
    expect(parseCsv((await text()).slice(1))).toEqual([[...columns]]);
  });
});
