import { expect, it, vi } from 'vitest';
import type { Scorecard } from '../../../lib/account';
import { toGlance } from '../../../lib/i18n/glance';
import { understand } from '../../../lib/reader/understand';
import { answer } from '../../../lib/store/answers';
import { counting, freshStore, NOON } from './make';

const inWords = (card: Scorecard, now: number) => toGlance(card, now, 'en');

it('costs one look to know that nobody in a feed is in the library, and no write', async () => {
  const store = await freshStore();
  const transaction = vi.spyOn(store, 'transaction');
  const get = vi.spyOn(store, 'get');
  const handles = Array.from({ length: 200 }, (_, i) => `who${i}`);
  const answering = { open: async () => store, toGlance: inWords, scoring: counting, understand, now: () => NOON };
  expect(await answer({ call: 'glances', data: { site: 'x', handles } }, answering)).toEqual({});
  expect(transaction.mock.calls).toEqual([['accounts']]);
  expect(get).not.toHaveBeenCalled();
});
