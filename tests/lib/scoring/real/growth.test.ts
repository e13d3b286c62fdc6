import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SeenPost } from '../../../../lib/model';
import { realAxis } from '../../../../lib/scoring/real/axis';
import { churn, countTeeth } from '../../../../lib/scoring/real/churn';
import { growth, growthEvents, growthSteps, standouts } from '../../../../lib/scoring/real/growth';
import { post } from '../build';
import { daily, evidenceOf, exactly, NOW } from './evidence';

const thousands = (n: number) => ({ low: n * 100, value: n * 100, high: n * 100 + 99 });

describe('events', () => {
  test('a flip from 1.2K to 1.3K is never a spike', () => {
    const counts = Array.from({ length: 20 }, (_, i) => thousands(i < 12 ? 12 : 13));
    expect(growthEvents(daily(counts), [])).toEqual([]);
  });

  test('slow true growth behind any rounding is never an event', () => {
    const slow = fc.tuple(
      fc.integer({ min: 1000, max: 90_000 }),
      fc.array(fc.integer({ min: -4, max: 6 }), { minLength: 8, maxLength: 60 }),
    );
    fc.assert(
      fc.property(slow, ([start, gains]) => {
        let followers = start;
        const counts = gains.map((gain) => {
          followers += gain;
          const step = followers < 10_000 ? 100 : 1000;
          const low = Math.floor(followers / step) * step;
          return { low, value: low, high: low + step - 1 };
        });
        expect(growthEvents(daily(counts), [])).toEqual([]);
      }),
    );
  });

  test('a sure jump is an event', () => {
    const counts = Array.from({ length: 14 }, (_, i) => exactly(5000 + 3 * i + (i >= 9 ? 800 : 0)));
    expect(growthEvents(daily(counts), [])).toEqual([
      { id: 'rise', from: '2026-11-09', to: '2026-11-10', people: 803 },
    ]);
  });

  test('a post that went viral is named', () => {
    const counts = Array.from({ length: 14 }, (_, i) => exactly(5000 + (i >= 9 ? 800 : 0)));
    const post = (id: string, publishedAt: string, likes: number) => ({
      id,
      publishedAt,
      likes: exactly(likes),
      pinned: false,
      promoted: false,
      seenAt: 0,
      firstSeenAt: 0,
    });
    const posts = [post('a', '2026-10-01', 10), post('b', '2026-10-02', 12), post('c', '2026-11-09', 900)];
    expect(growthEvents(daily(counts), posts)[0]?.id).toBe('rise-post');
  });

  test('no other post is named: a repost, somebody else’s, or one of an unknown day', () => {
    const counts = Array.from({ length: 14 }, (_, i) => exactly(5000 + (i >= 9 ? 800 : 0)));
    const ordinary = [10, 12, 9].map((likes, i) => post(`p${i}`, 40 + i, likes));
    const eventOf = (more: Partial<SeenPost>) => {
      const posts = [...ordinary, post('far', 0, 900, { publishedAt: '2026-11-09', ...more })];
      return realAxis(evidenceOf({ posts, snapshots: daily(counts) }), NOW).events[0]?.id;
    };
    expect(eventOf({})).toBe('rise-post');
    for (const other of [
      { sharedBy: 'mira_halvorsen' },
      { author: 'bob' },
      { promoted: true },
      { publishedAt: '2026-11' },
    ]) {
      expect(eventOf(other)).toBe('rise');
    }
  });

  test('a clean-up by the site is a drop, not a verdict', () => {
    const counts = Array.from({ length: 14 }, (_, i) => exactly(5000 - (i >= 9 ? 400 : 0)));
    expect(growthEvents(daily(counts), [])[0]?.id).toBe('drop');
  });

  test('seven steps are needed', () => {
    const counts = [5000, 5001, 5002, 9000, 9001].map(exactly);
    expect(standouts(growthSteps(daily(counts)))).toEqual([]);
  });
});

test('of two readings of one day the first counts, in whatever order they come', () => {
  const days = daily([5000, 5010, 5020, 5030, 5040, 5050, 5060, 5070].map(exactly));
  const [first] = days;
  if (!first) throw new Error('no days');
  const later = { ...first, at: first.at + 9, followers: exactly(1) };
  expect(growth([later, ...days])).toEqual(growth(days));
  expect(growth([...days, later])).toEqual(growth(days));
});

test('growth is a range of what rounding leaves open', () => {
  const signal = growth(daily(Array.from({ length: 11 }, (_, i) => thousands(i < 5 ? 12 : 13))));
  expect(signal).toMatchObject({ axis: 'shown', range: { low: 0.1, value: 10, high: 19.9 } });
});

describe('churn', () => {
  const saw = [300, 700, 320, 760, 310, 740, 330, 720];

  test('three teeth over a week', () => {
    expect(countTeeth(saw.map(exactly))).toBe(3);
    expect(churn(daily(saw.map(exactly), 'following'))).toMatchObject({ id: 'R7-churn', llr: { value: -0.8 } });
  });

  test('rounding makes no teeth', () => {
    const flips = Array.from({ length: 20 }, (_, i) => thousands(i % 2 ? 12 : 13));
    expect(countTeeth(flips)).toBe(0);
  });

  test('three teeth in three days are too few days', () => {
    expect(churn(daily([1, 200, 1, 200, 1, 200, 1].map(exactly), 'following'))).toBeUndefined();
  });
});
