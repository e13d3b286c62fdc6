// @vitest-environment happy-dom
import { cleanup, fireEvent, render } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { Norms } from '../../../components/library/Norms';
import type { Norm } from '../../../lib/model';
import { inEnglish } from '../inEnglish';

afterEach(cleanup);

const frozen = (members: number): Norm => ({
  id: 'own-bluesky-1000-2026-11-20',
  site: 'bluesky',
  made: '2026-11-20',
  base: 'followers',
  kinds: ['likes', 'replies', 'shares'],
  slope: -0.25,
  min: 1_000,
  max: 10_000,
  tau: 0.65,
  s2: 1,
  uncertainty: 3,
  readings: [],
  members: Array.from({ length: members }, (_, i) => ({ account: `bluesky:u${i}`, level: -3 })),
});
const group = (site: string, accounts: number, min = 1_000) => ({ site, min, max: min * 10, accounts });

function show(norms: Norm[], groups: ReturnType<typeof group>[]) {
  const actions = {
    freeze: vi.fn(async () => ({ ok: true as const })),
    drop: vi.fn(async () => ({ ok: false as const, why: 'full' as const })),
  };
  const props = { norms, groups, need: 30, times: 3, siteName: (id: string) => id, actions };
  const box = render(inEnglish(<Norms {...props} />)).container;
  const rows = [...box.querySelectorAll('li')].map((row) => row.textContent);
  const press = (name: string) =>
    fireEvent.click([...box.querySelectorAll('button')].find((one) => one.textContent === name) as Element);
  return { box, rows, press, actions };
}

it('shows what is frozen, what could be, and how far the next are', () => {
  const { rows } = show([frozen(34)], [group('x', 41), group('bluesky', 36), group('instagram', 17)]);
  expect(rows).toEqual([
    'x, 1,000 to 10,000 followers41 accountsSave as my norm',
    'bluesky, 1,000 to 10,000 followerssaved on Nov 20, 2026 from 34 accountsUpdateDelete',
    'instagram, 1,000 to 10,000 followers17 of 30',
  ]);
});

it('says of a norm whose accounts went that it is not used', () => {
  expect(show([frozen(12)], []).rows).toEqual([
    'bluesky, 1,000 to 10,000 followerssaved on Nov 20, 2026, of which 12 are left: too few to compare withDelete',
  ]);
});

it('freezes a group, and says why something failed', async () => {
  const { box, press, actions } = show([frozen(34)], [group('x', 41), group('bluesky', 36)]);
  press('Save as my norm');
  expect(actions.freeze).toHaveBeenCalledWith(expect.objectContaining({ site: 'x', min: 1_000 }));
  expect(box.querySelector('[aria-label="Delete: bluesky, 1,000 to 10,000 followers"]')).not.toBeNull();
  press('Delete');
  expect(actions.drop).toHaveBeenCalledWith('own-bluesky-1000-2026-11-20');
  await vi.waitFor(() => expect(box.querySelector('[role="status"]')?.textContent).toMatch(/^The disk is full/));
});
