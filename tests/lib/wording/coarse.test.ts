import { describe, expect, it } from 'vitest';
import type { Scorecard, SeenPost } from '../../../lib/model';
import { score } from '../../../lib/scoring/score';
import { toBadgeText } from '../../../lib/wording/badgeText';
import { factsOf } from '../../../lib/wording/reasons';
import { signalText } from '../../cardTexts';
import { words } from '../../words';
import { evidence, exact, NOW, post, posts } from '../scoring/build';

/** Posts of which the page says no more than this. */
const dated = (moments: string[]): SeenPost[] =>
  moments.map((publishedAt, i) => post(`p${i}`, 0, 40, { publishedAt, views: exact(2_000) }));
const cardOf = (moments: string[], joined?: string): Scorecard =>
  score(
    evidence('youtube', 'lou', { followers: exact(8_000), ...(joined && { joined }) }, { posts: dated(moments) }),
    NOW,
  );
const fact = (card: Scorecard, name: 'gap' | 'last-post' | 'age') =>
  factsOf(card.early, card.site, words).find(({ label }) => label === words.text(`fact-${name}`))?.value;
const rhythm = (card: Scorecard) => signalText(card, 'A4');

describe('a length of time is as wide as its dates are coarse', () => {
  const r = (low: number, value: number, high: number) => ({ low, value, high });

  it.each([
    [r(10, 10, 10), '10 days'],
    [r(0.5, 0.5, 0.5), '12 hours'],
    [r(1.5, 2, 2.5), '2 days'],
    [r(53, 67, 82), '2 months'],
    [r(5435, 5600, 5800), '15 years'],
    [r(0, 0, 1), '0–1 days'],
    [r(0, 11, 22), '0–22 days'],
    [r(22, 37, 53), '22–53 days'],
    [r(0, 30, 61), '0–2 months'],
  ])('%j is %s', (days, text) => {
    expect(words.text('fact-gap.value', { n: days })).toBe(text);
  });

  it('posts of one month do not come "usually 1 minute" after each other', () => {
    const card = cardOf(['2026-09', '2026-09', '2026-09', '2026-09']);
    expect(rhythm(card)).toMatch(/^2 months ago: Usually 0–30 days between posts/);
    expect(fact(card, 'gap')).toBe('0–30 days');
  });

  it('nor those of one day', () => {
    expect(rhythm(cardOf(['2026-11-18', '2026-11-18', '2026-11-18']))).toContain('Usually 0–24 hours between posts');
  });

  it('a post of this month is not "11 days ago"', () => {
    const card = cardOf(['2026-11', '2026-10', '2026-09']);
    expect(rhythm(card)).toMatch(/^0–22 days ago/);
    expect(fact(card, 'last-post')).toBe('0–22 days ago');
  });

  it('nor is an account that was made in it', () => {
    expect(fact(cardOf([], '2026-11'), 'age')).toBe('0–22 days ago');
    expect(fact(cardOf([], '2026-11-12'), 'age')).toBe('10 days ago');
    expect(fact(cardOf([], '2011'), 'age')).toBe('15 years ago');
  });

  it('leaves exact times as they were', () => {
    const card = score(evidence('x', 'ada', { followers: exact(9_000) }, { posts: posts([4, 5, 6]) }), NOW);
    expect(rhythm(card)).toBe('2 days ago: Usually 2 days between posts: the median of the newest 3 seen.');
  });
});

it('what was seen so far has no range: that of a rounded count alone would pass for one', () => {
  const given = evidence(
    'x',
    'ada',
    { followers: { low: 1_150, value: 1_200, high: 1_249 } },
    { posts: [post('a', 0.2, 12)] },
  );
  expect(toBadgeText(score(given, NOW), NOW, words).summary).toBe('1 response for every 100 followers');
});
