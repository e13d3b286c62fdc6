import { describe, expect, test } from 'vitest';
import { participants } from '../../../lib/scoring/active/participants';
import { type HistoryFrame, responsesOverTime, trend } from '../../../lib/scoring/history';
import type { DatedPost } from '../../../lib/scoring/posts';
import { findBatch, fires } from '../../../lib/scoring/real/batches';
import { exactly, followersList } from './audience';
import { growthRuns } from './growthRuns';
import { mixtureRuns } from './mixtureRuns';
import { type Random, random } from './random';

describe('random numbers', () => {
  test('a seed decides them', () => {
    const draw = (seed: number) => Array.from({ length: 5 }, random(seed).next);
    expect(draw(1)).toEqual(draw(1));
    expect(draw(1)).not.toEqual(draw(2));
  });

  test('means and spreads are what they should be', () => {
    const r = random(3);
    const moments = (draw: () => number) => {
      const xs = Array.from({ length: 20_000 }, draw);
      const mean = xs.reduce((sum, x) => sum + x, 0) / xs.length;
      return { mean, variance: xs.reduce((sum, x) => sum + (x - mean) ** 2, 0) / xs.length };
    };
    expect(moments(r.normal).mean).toBeCloseTo(0, 1);
    expect(moments(r.normal).variance).toBeCloseTo(1, 1);
    expect(moments(() => r.beta(2, 30)).mean).toBeCloseTo(2 / 32, 2);
    expect(moments(() => r.poisson(4)).variance).toBeCloseTo(4, 0);
    expect(moments(() => r.student(8)).variance).toBeCloseTo(1, 1);
  });
});

test('ordinary lists raise no alarm, a block of one supplier does', () => {
  const r = random(4);
  const rates = { found: 0.75, wrongly: 0.04 };
  const lists = Array.from({ length: 200 }, () => followersList(r, 50, 0, rates));
  expect(lists.filter((list) => fires(findBatch(list))).length).toBeLessThanOrEqual(1);
  const blocks = Array.from({ length: 60 }, () => followersList(r, 50, 0.3, rates));
  expect(blocks.filter((list) => fires(findBatch(list))).length).toBeGreaterThan(15);
});

describe('rates over time hold the level they are of', () => {
  const frame: HistoryFrame = { kinds: ['likes'], base: 'followers', followers: exactly(1_000_000), s2: 0.273 };
  const LEVEL = Math.log(0.02);
  /** Posts of an unchanged account, so many a stretch: the log-normal model that the ranges assume, with counts too large to waver. */
  const postsOfOne = (r: Random, n: number, days: number): DatedPost[] =>
    Array.from({ length: n }, (_, i) => {
      const at = -(days + i) * 3_600_000;
      const likes = exactly(Math.round(1_000_000 * Math.exp(LEVEL + Math.sqrt(frame.s2) * r.normal())));
      const post = { id: `${days} ${i}`, likes, pinned: false, promoted: false, seenAt: 0, firstSeenAt: 0 };
      return { post, time: { low: at, high: at } };
    });
  const RUNS = 4000;
  const shareOf = (holds: () => boolean) => Array.from({ length: RUNS }, holds).filter(Boolean).length / RUNS;

  test.each([3, 5, 10])('of %i posts in at least 93 of 100', (n) => {
    const r = random(20 + n);
    const share = shareOf(() => {
      const [period] = responsesOverTime(postsOfOne(r, n, 24), frame, 0);
      return period !== undefined && period.rate.low <= Math.exp(LEVEL) && Math.exp(LEVEL) <= period.rate.high;
    });
    expect(share).toBeGreaterThanOrEqual(0.93);
    expect(share).toBeLessThan(0.98);
  });

  test.each([5, 10])('of %i posts against as many before in at least 93 of 100', (n) => {
    const r = random(40 + n);
    const share = shareOf(() => {
      const change = trend([...postsOfOne(r, n, 24), ...postsOfOne(r, n, 800)], frame)?.range;
      return change !== undefined && change.low <= 1 && 1 <= change.high;
    });
    expect(share).toBeGreaterThanOrEqual(0.93);
    expect(share).toBeLessThan(0.98);
  });
});

test('one viral thread does not inflate the core', () => {
  const r = random(5);
  for (let run = 0; run < 20; run++) {
    const people = Array.from({ length: 6 }, () =>
      Array.from({ length: 200 }, (_, i) => i)
        .filter(() => r.chance(0.15))
        .map(String),
    );
    people[0]?.push(...Array.from({ length: 1500 }, (_, i) => `stranger${i}`));
    expect(participants(people).bound).toBeLessThanOrEqual(1700);
  }
});

test('the simulations hold their bars and say so in their lines', { timeout: 60_000 }, () => {
  const barred = [...growthRuns(random(6)), ...mixtureRuns(random(7), 0.5)].filter(({ bar }) => bar);
  expect(barred.length).toBe(4);
  expect(barred.filter(({ holds }) => !holds)).toEqual([]);
});
