import { expect, it, vi } from 'vitest';
import { handleCall } from '../../../lib/background/handlers';
import { exportFile } from '../../../lib/export/exportFile';
import { ask } from '../../../lib/messages/ask';
import type { Calls } from '../../../lib/messages/calls';
import type { Scorecard } from '../../../lib/model';
import { parsePage } from '../../../lib/parse/parsePage';
import { freezeNorm as freeze } from '../../../lib/scoring/freezeNorm';
import { method } from '../../../lib/scoring/method';
import { score } from '../../../lib/scoring/score';
import { observe } from '../../../lib/store/observe';
import { toBadgeText } from '../../../lib/wording/badgeText';
import { guru, mira, NOW } from '../../gallery/cards';
import { words } from '../../words';
import { DAY, freshStore, observation, post, profilePage } from '../store/make';

vi.mock('../../../lib/messages/ask', () => ({ ask: vi.fn() }));

const scoring = { score, method, freeze };
const report = vi.fn();
const inWords = (card: Scorecard, now: number) => toBadgeText(card, now, words);

it('puts every scorecard into one file, named by day and kind', async () => {
  const store = await freshStore();
  for (const card of [mira, guru]) await store.put('scorecards', card);
  const csv = await exportFile(store, 'csv', 'en', NOW);
  expect([csv.name, csv.type]).toEqual(['hundred-2026-11-22.csv', 'text/csv;charset=utf-8']);
  expect((await csv.text()).trim().split('\r\n').length).toBe(3);
  const json = await exportFile(store, 'json', 'en', NOW);
  expect(json.name).toBe('hundred-2026-11-22.json');
  expect(JSON.parse(await json.text())).toMatchObject({
    schema: 'hundred/scorecards/2',
    scorecards: [{ handle: 'growthguru' }, { handle: 'mira_halvorsen' }],
  });
  store.close();
});

it('has scores of another day worked out again first', async () => {
  const store = await freshStore();
  const day = Date.UTC(2026, 10, 20, 12);
  const page = profilePage('mira', { posts: [post('1', 'mira', { publishedAt: '2026-11-18T12:00:00.000Z' })] });
  await observe(store, observation(day, page), scoring, day);
  const later = day + 10 * DAY;
  const context = { open: async () => store, scoring, parsePage, toBadgeText: inWords, now: () => later, report };
  vi.mocked(ask).mockImplementation((async (call: 'refresh', data: Calls['refresh']['data']) =>
    handleCall({ call, data }, context)) as typeof ask);
  const file = await exportFile(store, 'json', 'en', later);
  const { scorecards } = JSON.parse(await file.text());
  expect(scorecards).toMatchObject([{ handle: 'mira', at: later, method }]);
  expect(scorecards[0].early.lastPostDays.value).toBeCloseTo(12, 0);
});

it('has cards of another shape made anew first, and names those that cannot be', async () => {
  const store = await freshStore();
  await store.put('scorecards', mira);
  for (const account of ['x:old', 'x:garbage']) await store.put('scorecards', { account, signals: 7 } as never);
  vi.mocked(ask).mockImplementation((async (_: 'refresh', { accounts }: Calls['refresh']['data']) => {
    if (accounts.includes('x:old')) await store.put('scorecards', { ...guru, account: 'x:old' });
    return { ok: true };
  }) as typeof ask);
  const json = JSON.parse(await (await exportFile(store, 'json', 'en', NOW)).text());
  expect(json.scorecards.map(({ account }: Scorecard) => account)).toEqual(['x:mira_halvorsen', 'x:old']);
  expect(json.leftOut).toEqual(['x:garbage']);
  const csv = await (await exportFile(store, 'csv', 'en', NOW)).text();
  expect(csv).toMatch(/"x:garbage".*The figures kept of this account cannot be read\./);
  expect(csv.trim().split('\r\n')).toHaveLength(4);
});
