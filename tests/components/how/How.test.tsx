// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { How } from '../../../components/how/How';
import type { OverTime, Scorecard } from '../../../lib/model';
import { first, guru, mira, NOW, ola } from '../../gallery/cards';
import { months } from '../../gallery/months';

afterEach(cleanup);

const active = { answer: 40, hat: 3, few: 15, posts: 3, followers: 100, days: 30 };
const lines = { ...active, unusual: 35, strong: 2, nothing: 50 };
const none: OverTime = { base: 'followers', followers: [], rates: [] };
const show = (card: Scorecard, time = none) =>
  render(<How card={card} site="X" lines={lines} time={time} lang="en" now={NOW} />).container;

it('has one title, also of a first glance, and the field beside a headline', () => {
  for (const [card, fields] of [
    [mira, 1],
    [first, 0],
  ] as const) {
    const box = show(card);
    expect(box.querySelectorAll('h1')).toHaveLength(1);
    expect(box.querySelectorAll('.crowd')).toHaveLength(fields);
    cleanup();
  }
});

it('explains the posts: used, left out and why', () => {
  const posts = [...show(mira).querySelectorAll('.posts li')];
  expect(posts.map((row) => row.textContent)).toEqual(['14 used', '3 reposts', '1 pinned', '1 newer than a day']);
  expect(posts.map((row) => row.querySelectorAll('i').length)).toEqual([14, 3, 1, 1]);
});

it('gives every step of the arithmetic its number', () => {
  const rows = [...show(mira).querySelectorAll('tr')];
  expect(rows.length).toBe(mira.steps.length);
  for (const row of rows) expect(row.querySelector('.figure')?.textContent).toMatch(/^[\d.,]+%?$/);
});

it('names the norm with its publisher, year and formula; or says that there is none', () => {
  expect(show(mira).textContent).toContain('0.045% (likes + comments + shares per follower)');
  expect(show(mira).textContent).toContain('Rival IQ, 2024');
  expect(show(ola).textContent).toContain('No norm was used: there is none for this site and size');
});

it('names a norm of one’s own by its day alone, and says what ranges are', () => {
  const own = { ...mira, norm: mira.norm && { ...mira.norm, own: true, publisher: 'Your own library of 2026-11-22' } };
  const { norm, ...rest } = own;
  const text = show({ ...rest, ...(norm && { norm }) }).textContent;
  expect(text).toContain('right within a factor of 3. Your own library of 2026-11-22.');
  expect(text).not.toContain('2026-11-22, 2024');
  expect(text).toContain('they are no confidence intervals');
});

it('says of each figure what it did and what it was read from', () => {
  const text = show(guru).textContent;
  expect(text).toContain('a strong sign: weight on “Real” -3.6, range -4 … -0.2');
  expect(text).toContain('From 40 followers');
});

it('says what would change the words, and what cannot be known', () => {
  const text = show(mira).textContent;
  expect(text).toContain('when the lower end is 40 or more');
  expect(text).toContain('who caused it');
  expect(show(ola).textContent).toContain('A score needs 3 usable posts, 100 followers');
});

it('shows followers day by day with what rounding leaves open, and responses by months', () => {
  const time = show(mira, months).querySelector('.time');
  const days = [...(time?.querySelectorAll('svg g') ?? [])].map((day) => day.textContent);
  expect(days).toHaveLength(14);
  expect(days[0]).toBe('2026-06-25: 16.9K followers');
  expect(days.at(-1)).toBe('2026-11-21: 18,430 followers');
  const rates = [...(time?.querySelectorAll('tr') ?? [])].map((row) => row.textContent);
  expect(rates[0]).toBe('from 2026-10-2316, range 9–27 14 posts');
  expect(rates).toHaveLength(4);
});

it('shows a stretch without responses beside the others, from 0', () => {
  const [latest, ...others] = months.rates;
  if (!latest) throw new Error('no stretch');
  const silent = { ...latest, rate: { low: 0, value: 0, high: 0.0004 } };
  const time = show(mira, { ...months, rates: [silent, ...others] }).querySelector('.time');
  const bars = [...(time?.querySelectorAll<HTMLElement>('tr .range') ?? [])].map((bar) => bar.style.inlineSize);
  expect(time?.querySelector('tr')?.textContent).toContain('0, range 0–4');
  expect(bars).toHaveLength(4);
  expect(bars.slice(1).every((size) => Number.parseFloat(size) > 5)).toBe(true);
});

it('says nothing over time after one visit', () => {
  const [day] = months.followers;
  expect(show(mira, { ...none, followers: day ? [day] : [] }).querySelector('.time')).toBeNull();
});
