import { describe, expect, it } from 'vitest';
import type { Snapshot } from '../../../lib/model';
import { overTime } from '../../../lib/scoring/overTime';
import { DAY, evidence, exact, NOW, post } from './build';

const snapshot = (back: number, followers: number): Snapshot => {
  const at = NOW - back * DAY;
  return { day: new Date(at).toISOString().slice(0, 10), at, followers: exact(followers) };
};
/** Posts so many days old, with so many likes. */
const postsAt = (...some: [days: number, likes: number][]) =>
  some.map(([days, likes]) => post(`p${days}`, days, likes));

describe('over time', () => {
  it('gives followers by day, oldest first, and never a day to come', () => {
    const snapshots = [snapshot(1, 1_030), snapshot(9, 1_000), snapshot(-2, 9_999)];
    const { followers } = overTime(evidence('x', 'ada', { followers: exact(1_030) }, { snapshots }), NOW);
    expect(followers.map(({ count }) => count.value)).toEqual([1_000, 1_030]);
  });

  it('gives rates by stretches of thirty days, and none of fewer than three posts', () => {
    const posts = postsAt([3, 10], [5, 10], [8, 10], [33, 40], [36, 40], [40, 40], [70, 40]);
    const { rates, base } = overTime(evidence('x', 'ada', { followers: exact(1_000) }, { posts }), NOW);
    expect(base).toBe('followers');
    expect(rates.map(({ n }) => n)).toEqual([3, 3]);
    const [latest, before] = rates;
    expect((before?.rate.value ?? 0) / (latest?.rate.value ?? 1)).toBeGreaterThan(3);
    for (const { rate } of rates) expect(rate.low < rate.value && rate.value < rate.high).toBe(true);
  });

  it('of a private account, and of nothing seen, is nothing', () => {
    const snapshots = [snapshot(1, 1_030), snapshot(9, 1_000)];
    const hidden = evidence('x', 'ada', { private: true }, { snapshots, posts: postsAt([3, 1], [4, 1], [5, 1]) });
    expect(overTime(hidden, NOW)).toMatchObject({ followers: [], rates: [] });
    expect(overTime(evidence('x', 'ada', {}), NOW)).toMatchObject({ followers: [], rates: [] });
  });
});
