// @vitest-environment happy-dom
import { cleanup, fireEvent, render } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { Compare } from '../../../components/compare/Compare';
import type { Scorecard } from '../../../lib/model';
import { compare } from '../../../lib/scoring/compare';
import { worthOf } from '../../../lib/scoring/worth';
import * as accounts from '../../gallery/accounts';
import { cardOf, clips, first, guru, mira, NOW, ola, quiet, shy, top } from '../../gallery/cards';
import { words } from '../../words';

afterEach(cleanup);

function show(cards: Scorecard[], choose = vi.fn()) {
  const others = [mira, guru, quiet, ola, first].filter((card) => !cards.includes(card));
  const props = { cards, others, siteName: (id: string) => id, words, now: NOW, choose };
  return render(<Compare {...props} compare={compare} worth={worthOf} weight={3} />).container;
}
const rowOf = (box: Element, label: string) =>
  [...box.querySelectorAll('tbody tr')].find((row) => row.querySelector('th')?.textContent === label);
const cells = (box: Element, label: string) =>
  [...(rowOf(box, label)?.querySelectorAll('td') ?? [])].map((cell) => cell.textContent);

it('shows a field for each, on one scale, and says how far apart the two are', () => {
  const box = show([mira, guru]);
  const fields = [...box.querySelectorAll('svg.dot-field-figure')].map((field) => field.getAttribute('aria-label'));
  expect(fields[0]).toContain('16 responses');
  expect(fields).toHaveLength(2);
  const summary = box.querySelector('.summary')?.textContent ?? '';
  expect(summary).toMatch(
    /^Per follower, Mira Halvorsen’s audience responds about [\d,]+ times as often as Growth Guru’s/,
  );
  expect(summary).toContain('Size alone usually explains a factor of 1.5');
});

it('shows every figure with its range and what it was read from; what was not seen says so', () => {
  const box = show([mira, guru]);
  expect(cells(box, '1 response for every')).toEqual([
    '633 followers283–1,417 · 14 posts',
    '62,000 followers28,000–140,000 · 14 posts',
  ]);
  expect(cells(box, 'People who take part')).toEqual(['at least 16412 threads', 'not seen']);
  expect(cells(box, 'usual for its size')).toEqual(['1 for 750–6,700', '1 for 1,200–10,000']);
  expect(rowOf(show([guru, ola]), 'Come back')).toBeUndefined();
});

it('says of an audience not looked at that any share of it may count, and weighs those who respond as told', async () => {
  const box = show([mira, guru]);
  const [unseen = '', seen = ''] = cells(box, 'attentive audience');
  expect(unseen).toMatch(/^0–18,000too few/);
  expect(seen).toMatch(/^[\d,]+[\d,]+–[\d,]+ · 40 followers looked at$/);
  fireEvent.input(box.querySelector('input[type="number"]') as Element, { target: { value: '50' } });
  await vi.waitFor(() => expect(cells(box, 'attentive audience')[0]).toMatch(/^0–20,000/));
});

it('compares within one base, and says so', () => {
  const summary = show([mira, clips, guru]).querySelector('.summary')?.textContent;
  expect(summary).toMatch(
    /^Per follower, Mira Halvorsen’s .* Growth Guru’s.* per view stand side by side, and are never/,
  );
});

it('speaks of size where the order is sure, and says when size explains more than all', () => {
  const rate = (value: number) => ({ low: value / 1.2, value, high: value * 1.2 });
  const of = (card: Scorecard, followers: number, per10k: number): Scorecard => {
    const rates = { every: rate(10_000 / per10k), per10k: rate(per10k), responses: rate(9) };
    const headline = { base: 'followers' as const, ...rates, n: 9 };
    return { ...card, followers: { low: followers, value: followers, high: followers }, headline };
  };
  const summary = (a: Scorecard, b: Scorecard) => show([a, b]).querySelector('.summary')?.textContent;
  expect(summary(of(mira, 100, 20), of(guru, 1_000_000, 10))).toContain(
    'factor of 10, which is more: for its size, Mira Halvorsen’s audience responds less',
  );
  cleanup();
  expect(summary(of(mira, 1000, 11), of(guru, 10_000, 10))).not.toContain('Size alone');
});

it('calls no top post typical, and tells what was seen from what was not', () => {
  const box = show([top, shy, ola]);
  expect(cells(box, '1 response for every')[0]).toBe('122 followers6 top posts');
  expect(cells(box, 'responses to a typical post')[0]).toBe('top posts');
  expect(cells(box, 'attentive audience')[0]).toBe('top posts');
  expect(box.querySelector('.per')?.textContent).toBe('82responses per 10,000 followersto a top post');
  expect(cells(box, 'People who take part')[1]).toBe('at least 612 threads');
  cleanup();
  const few = cardOf({ ...accounts.mira, comments: [] });
  const [seen, unseen] = cells(show([quiet, few, ola]), 'does the audience look real?').slice(1);
  expect([seen, unseen]).toEqual(['not enough yet', 'not seen']);
});

it('does not divide what was counted in other ways', () => {
  const kinds = (card: Scorecard, ...some: NonNullable<Scorecard['use']['kinds']>) => ({
    ...card,
    use: { ...card.use, kinds: some },
  });
  const box = show([kinds(mira, 'likes', 'replies', 'shares'), kinds(ola, 'likes', 'replies')]);
  expect(box.querySelector('.summary')?.textContent).toContain(
    'The sites show different responses (likes + comments; likes + replies + reposts)',
  );
});

it('adds an account by its name, takes one away, and has room for four', () => {
  const choose = vi.fn();
  const box = show([mira], choose);
  const field = box.querySelector('input[type="search"]') as HTMLInputElement;
  fireEvent.input(field, { target: { value: 'growth' } });
  expect(choose).not.toHaveBeenCalled();
  fireEvent.input(field, { target: { value: guru.account } });
  expect(choose).toHaveBeenCalledWith([mira.account, guru.account]);
  fireEvent.click(box.querySelector('[aria-label="Take Mira Halvorsen away"]') as Element);
  expect(choose).toHaveBeenLastCalledWith([]);
  cleanup();
  expect(show([mira, guru, quiet, ola]).querySelector('input[type="search"]')).toBeNull();
  cleanup();
  expect(show([]).textContent).toContain('Choose two to four accounts');
});
