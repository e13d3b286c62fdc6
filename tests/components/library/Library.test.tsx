// @vitest-environment happy-dom
import { cleanup, fireEvent, render } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { Library } from '../../../components/library/Library';
import { find, sort } from '../../../components/library/order';
import type { Scorecard } from '../../../lib/model';
import * as accounts from '../../gallery/accounts';
import { cardOf, clips, first, guru, lively, mira, NOW, ola, quiet, shy, top } from '../../gallery/cards';
import { words } from '../../words';

afterEach(cleanup);

const all = [mira, guru, ola, quiet, first];
const handles = (cards: Scorecard[]) => cards.map((card) => card.handle);
const actions = () => ({
  how: vi.fn(),
  compare: vi.fn(),
  csv: vi.fn(),
  json: vi.fn(),
  options: vi.fn(),
  forgetAll: vi.fn(async () => ({ ok: true as const })),
});
const norms = {
  norms: [],
  groups: [],
  need: 30,
  times: 3,
  actions: { freeze: vi.fn(async () => undefined), drop: vi.fn(async () => undefined) },
};
const show = (cards: Scorecard[], act = actions()) =>
  render(<Library cards={cards} siteName={(id) => id} words={words} now={NOW} actions={act} norms={norms} />).container;

it('gives each account a row; what was not seen says so', () => {
  const box = show(all);
  expect(box.querySelector('header p')?.textContent).toBe('5 accounts on 2 sites');
  const rows = [...box.querySelectorAll('tbody tr')].map((row) => row.textContent);
  expect(rows.length).toBe(5);
  expect(rows.find((row) => row?.includes('ola_brews'))).toMatch(
    /Figures only8 followers4–18no normnot seennot seen212/,
  );
  expect(rows.find((row) => row?.includes('nina_newly'))).toContain('not seen');
});

it('says what a rate is per, what was counted where that is not all, and no range of top posts', () => {
  const cells = [...show([clips, lively, shy, top]).querySelectorAll('tbody .every')].map((cell) => cell.textContent);
  expect(cells).toHaveLength(4);
  for (const text of [
    '8 views4–16',
    '3 responses per follower0.95–9.6',
    '1,189 followers505–2,800replies, boosts and quotes alone counted',
    '122 followers6 top posts',
  ]) {
    expect(cells).toContain(text);
  }
});

it('tells people that were seen, and an audience not seen from one seen too little', () => {
  const row = (card: Scorecard) => {
    const box = show([card]);
    const texts = ['.people', '.real'].map((cell) => box.querySelector(`tbody ${cell}`)?.textContent);
    cleanup();
    return texts;
  };
  expect(row(cardOf({ ...accounts.shy, comments: accounts.shy.comments.slice(0, 12) }))).toEqual([
    '12 seen',
    'not enough yet',
  ]);
  expect(row(ola)).toEqual(['not seen', 'not seen']);
  expect(row(cardOf({ ...accounts.mira, comments: [] }))).toEqual(['not seen', 'not enough yet']);
  expect(row(mira)[0]).toBe('≥ 164');
});

it('draws each score in the tone of its own word', () => {
  const tones = [...show([guru, quiet]).querySelectorAll<HTMLElement>('tbody .score')].map(
    (score) => score.dataset.tone,
  );
  expect(tones).toEqual(['few', 'few', 'quiet', 'plain']);
});

it('sorts by a column, turned round by a second press, with what was not seen last', async () => {
  expect(handles(sort(all, { by: 'every', down: false }))).toEqual([
    'ola_brews',
    'mira_halvorsen',
    'harbour_office',
    'growthguru',
    'nina_newly',
  ]);
  expect(handles(sort(all, { by: 'every', down: true })).at(-1)).toBe('nina_newly');
  for (const down of [true, false]) {
    const mixed = handles(sort([first, top, clips, guru, mira], { by: 'every', down }));
    expect(mixed.slice(2)).toEqual(['tide_clips', 'top_of_the_town', 'nina_newly']);
  }
  const box = show(all);
  const press = () =>
    fireEvent.click([...box.querySelectorAll('thead button')].find((b) => b.textContent === 'Followers') as Element);
  press();
  await vi.waitFor(() => expect(box.querySelector('tbody th')?.textContent).toContain('Growth Guru'));
  press();
  await vi.waitFor(() => expect(box.querySelector('tbody th')?.textContent).toContain('Ola Brews'));
  expect(box.querySelector('[aria-sort="ascending"]')?.textContent).toBe('Followers');
});

it('finds by name, handle or site', () => {
  expect(handles(find(all, ' @MIRA'))).toEqual(['mira_halvorsen']);
  expect(handles(find(all, 'instagram:'))).toEqual(['ola_brews']);
  expect(find(all, '')).toBe(all);
  const box = show(all);
  expect(box.querySelector('[role="status"]')?.textContent).toBe('');
  fireEvent.input(box.querySelector('input[type="search"]') as Element, { target: { value: 'nobody here ' } });
  return vi.waitFor(() =>
    expect(box.querySelector('[role="status"]')?.textContent).toBe('No name fits “nobody here”.'),
  );
});

it('shows so many at first and more on demand', async () => {
  const many = Array.from({ length: 450 }, (_, i) => ({ ...mira, account: `x:p${i}`, handle: `p${i}` }));
  const box = show(many);
  expect(box.querySelectorAll('tbody tr').length).toBe(200);
  fireEvent.click([...box.querySelectorAll('button')].find((b) => b.textContent === 'Show 200 more') as Element);
  await vi.waitFor(() => expect(box.querySelectorAll('tbody tr').length).toBe(400));
});

it('leads to how each is worked out; empty says how to begin', () => {
  const act = actions();
  fireEvent.click(show([mira], act).querySelector('.name') as Element);
  expect(act.how).toHaveBeenCalledWith('x:mira_halvorsen');
  cleanup();
  const empty = show([], act);
  expect(empty.textContent).toContain('No account yet');
  expect([...empty.querySelectorAll('h1')].map((title) => title.textContent)).toEqual(['Library']);
  fireEvent.click(empty.querySelector('button') as Element);
  expect(act.options).toHaveBeenCalledOnce();
});

it('leads to a comparison of those that were picked, four at most', async () => {
  const act = actions();
  const box = show([...all, { ...mira, account: 'x:other', handle: 'other' }], act);
  const rings = () => [...box.querySelectorAll<HTMLInputElement>('.pick input')];
  for (const place of [0, 2, 3, 4]) fireEvent.click(rings()[place] as Element);
  await vi.waitFor(() => expect(rings().filter((ring) => ring.disabled)).toHaveLength(2));
  fireEvent.click([...box.querySelectorAll('button')].find((b) => b.textContent === 'Compare 4') as Element);
  expect(act.compare.mock.calls[0]?.[0]).toHaveLength(4);
  fireEvent.click(rings()[0] as Element);
  await vi.waitFor(() => expect(rings().some((ring) => ring.disabled)).toBe(false));
});
