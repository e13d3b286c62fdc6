import { beforeEach, expect, it, vi } from 'vitest';
import { ask } from '../../lib/messages/ask';
import type { Scorecard } from '../../lib/model';
import { refresh } from '../../lib/refresh';
import { method } from '../../lib/scoring/method';
import { mira } from '../gallery/cards';
import { DAY, freshStore, HOUR, NOON } from './store/make';

vi.mock('../../lib/messages/ask', () => ({ ask: vi.fn() }));
const asked = vi.mocked(ask);

const fresh: Scorecard = { ...mira, method, at: NOON };
const named = (account: string, change: Partial<Scorecard>): Scorecard => ({ ...fresh, account, ...change });
const many = Array.from({ length: 120 }, (_, i) => named(`x:a${i}`, { at: NOON - 2 * DAY }));

const kept = (...cards: Scorecard[]) => ({ cards, unreadable: [] });

beforeEach(() => {
  asked.mockResolvedValue({ ok: true });
});

it('asks for nothing where all scores are of today', async () => {
  expect(await refresh(await freshStore(), kept(fresh), NOON + HOUR)).toBe(false);
  expect(asked).not.toHaveBeenCalled();
});

it('asks for those of another day, method or norm, and for no other', async () => {
  const cards = kept(
    named('x:day', { at: NOON - DAY }),
    fresh,
    named('x:method', { method: method - 1 }),
    named('x:norm', { normsVersion: 'own-x-1000-2026-11-20/1/30' }),
  );
  expect(await refresh(await freshStore(), cards, NOON)).toBe(true);
  expect(asked.mock.calls).toEqual([['refresh', { accounts: ['x:day', 'x:method', 'x:norm'] }]]);
});

it('asks for those that cannot be read, first', async () => {
  const cards = { ...kept(named('x:day', { at: NOON - DAY })), unreadable: ['x:garbage'] };
  expect(await refresh(await freshStore(), cards, NOON)).toBe(true);
  expect(asked.mock.calls).toEqual([['refresh', { accounts: ['x:garbage', 'x:day'] }]]);
});

it('asks for many in turn', async () => {
  expect(await refresh(await freshStore(), kept(...many), NOON)).toBe(true);
  const sizes = asked.mock.calls.map(([, data]) => ('accounts' in data ? data.accounts.length : 0));
  expect(sizes).toEqual([50, 50, 20]);
});

it.each([
  ['nobody answers', undefined],
  ['the library cannot be written', { ok: false as const, why: 'full' as const }],
])('ends where %s', async (_, answer) => {
  const store = await freshStore();
  asked.mockResolvedValue(answer);
  expect(await refresh(store, kept(...many), NOON)).toBe(false);
  expect(asked).toHaveBeenCalledOnce();
  asked.mockResolvedValueOnce({ ok: true });
  expect(await refresh(store, kept(...many), NOON)).toBe(true);
});
