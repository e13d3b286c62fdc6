import { expect, it } from 'vitest';
import type { Evidence } from '../../lib/account';
import { score } from '../../lib/science/score';
import { fullEvidence, NOW, type Sizes } from './fullEvidence';

/** One list at a time, so that no other hides how it grows. */
const LISTS: Record<string, Sizes> = {
  posts: { posts: 2_000, comments: 0, members: 0, days: 0 },
  comments: { posts: 0, comments: 5_000, members: 0, days: 0 },
  members: { posts: 0, comments: 0, members: 2_000, days: 0 },
};

const fourTimes = ({ posts, comments, members, days }: Sizes): Sizes => ({
  posts: 4 * posts,
  comments: 4 * comments,
  members: 4 * members,
  days,
});

/** Time of the processor spent on scoring so many times, ms: unlike the clock's it does not grow when the machine is busy. */
function spentOn(evidence: Evidence, times: number): number {
  const start = process.cpuUsage();
  for (let i = 0; i < times; i++) score(evidence, NOW);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** Both in turns, so that whatever disturbs one disturbs the other; the first turn warms up. */
function ratioOf(few: Evidence, many: Evidence): number {
  const spent = Array.from({ length: 6 }, () => [spentOn(few, 10), spentOn(many, 10)]).slice(1);
  const [one = 0, other = 0] = [0, 1].map((side) => spent.reduce((sum, turn) => sum + (turn[side] ?? 0), 0));
  return other / one;
}

// Four times as much takes 4 times as long where every step is linear, 16 times where one that counts is quadratic.
it.each(Object.entries(LISTS))(
  'four times the %s do not take six times as long to score',
  (_, sizes) => {
    expect(ratioOf(fullEvidence(sizes), fullEvidence(fourTimes(sizes)))).toBeLessThan(6);
  },
  60_000,
);
