import { expect, it, vi } from 'vitest';
import { handleCall } from '../../../lib/background/handlers';
import type { Evidence, Scorecard } from '../../../lib/model';
import { parsePage } from '../../../lib/parse/parsePage';
import { observe } from '../../../lib/store/observe';
import { toBadgeText } from '../../../lib/wording/badgeText';
import { words } from '../../words';
import { counting, countingScore, freshStore, NOON, observation, profilePage } from '../store/make';

const inWords = (card: Scorecard, now: number) => toBadgeText(card, now, words);

const report = vi.fn();

it('costs one look to know that nobody in a feed is in the library, and no write', async () => {
  const store = await freshStore();
  const transaction = vi.spyOn(store, 'transaction');
  const get = vi.spyOn(store, 'get');
  const handles = Array.from({ length: 200 }, (_, i) => `who${i}`);
  const context = {
    open: async () => store,
    toBadgeText: inWords,
    scoring: counting,
    parsePage,
    now: () => NOON,
    report,
  };
  expect(await handleCall({ call: 'badgeTexts', data: { site: 'x', handles } }, context)).toEqual({});
  expect(transaction.mock.calls).toEqual([['accounts']]);
  expect(get).not.toHaveBeenCalled();
});

it('works all others out again where one account meets a mistake of ours, and reports it', async () => {
  const store = await freshStore();
  const handles = ['a', 'b', 'c'];
  for (const handle of handles) await observe(store, observation(NOON, profilePage(handle)), counting, NOON);
  const score = (evidence: Evidence, now: number) => {
    if (evidence.profile.handle === 'b') throw new TypeError('a mistake of ours');
    return { ...countingScore(evidence, now), method: 2 };
  };
  const scoring = { ...counting, score, method: 2 };
  const context = { open: async () => store, toBadgeText: inWords, scoring, parsePage, now: () => NOON, report };
  const accounts = handles.map((handle) => `x:${handle}`);
  expect(await handleCall({ call: 'refresh', data: { accounts } }, context)).toEqual({ ok: true });
  expect((await store.getAll('scorecards')).map(({ method }) => method)).toEqual([2, 1, 2]);
  expect(report).toHaveBeenCalledWith(new TypeError('a mistake of ours'));
  const many = await handleCall({ call: 'badgeTexts', data: { site: 'x', handles } }, context);
  expect(Object.keys(many ?? {})).toEqual(['a', 'c']);
});
