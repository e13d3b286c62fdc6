// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { How } from '../../../components/how/How';
import type { OverTime, Scorecard } from '../../../lib/model';
import { first, guru, mira, NOW, ola } from '../../gallery/cards';
import { lines } from '../../gallery/lines';
import { months } from '../../gallery/months';
import { words } from '../../words';

afterEach(cleanup);

const none: OverTime = { base: 'followers', followers: [], rates: [] };
const show = (card: Scorecard, time = none) =>
  render(<How card={card} site="X" lines={lines} time={time} words={words} now={NOW} />).container;

it('has one title, also of a first glance, and the field beside a headline', () => {
  for (const [card, fields] of [
    [mira, 1],
    [first, 0],
  ] as const) {
    const box = show(card);
    expect(box.querySelectorAll('h1')).toHaveLength(1);
    expect(box.querySelectorAll('.dot-field-figure')).toHaveLength(fields);
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
  expect(show(mira).textContent).toContain('0.045% (likes + replies + reposts per follower)');
  expect(show(mira).textContent).toContain('Rival IQ, X brands, and people of 2017, by size, 2024.');
  expect(show(ola).textContent).toContain('No norm was used: there is none for this site and size');
});

it('names a norm of one’s own by its day alone, and says what ranges are', () => {
  if (!mira.norm) throw new Error('no norm');
  const norm = { ...mira.norm, id: 'own-x-10000' as const, own: true as const, made: '2026-11-22' };
  const text = show({ ...mira, norm }).textContent;
  expect(text).toContain('right within a factor of 3. Your own library of Nov 22, 2026.');
  expect(text).not.toContain('2026, 2024');
  expect(text).toContain('they are no confidence intervals');
});

it('says of each figure what it did and what it was read from', () => {
  const text = show(guru).textContent;
  expect(text).toMatch(/a strong sign: weight on “Real” -[\d.]+, range -4 … -?[\d.]+/);
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
  expect(days[0]).toBe('Jun 25, 2026: 16.9K followers');
  expect(days.at(-1)).toBe('Nov 21, 2026: 18,430 followers');
  const rates = [...(time?.querySelectorAll('tr') ?? [])].map((row) => row.textContent);
  expect(rates[0]).toBe('from Oct 23, 202616, range 9–27 14 posts');
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
