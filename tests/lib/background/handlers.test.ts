import { expect, it, vi } from 'vitest';
import { handleCall } from '../../../lib/background/handlers';
import type { Scorecard } from '../../../lib/model';
import { parsePage } from '../../../lib/parse/parsePage';
import { toBadgeText } from '../../../lib/wording/badgeText';
import { counting, freshStore, NOON } from '../store/make';

const inWords = (card: Scorecard, now: number) => toBadgeText(card, now, 'en');

it('costs one look to know that nobody in a feed is in the library, and no write', async () => {
  const store = await freshStore();
  const transaction = vi.spyOn(store, 'transaction');
  const get = vi.spyOn(store, 'get');
  const handles = Array.from({ length: 200 }, (_, i) => `who${i}`);
  const answering = { open: async () => store, toBadgeText: inWords, scoring: counting, parsePage, now: () => NOON };
  expect(await handleCall({ call: 'badgeTexts', data: { site: 'x', handles } }, answering)).toEqual({});
  expect(transaction.mock.calls).toEqual([['accounts']]);
  expect(get).not.toHaveBeenCalled();
});
