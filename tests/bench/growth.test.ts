import { expect, it } from 'vitest';
import type { Evidence } from '../../lib/model';
import { score } from '../../lib/scoring/score';
import { fullEvidence, NOW, type Sizes } from './fullEvidence';

/** One list at a time, so that no other hides how it grows. */
const LISTS: Record<string, Sizes> = {
  posts: { posts: 500, comments: 0, members: 0, days: 0 },
  comments: { posts: 0, comments: 1_250, members: 0, days: 0 },
  members: { posts: 0, comments: 0, members: 500, days: 0 },
};

/** How many times as long the other list is. */
const TIMES = 16;

const longer = ({ posts, comments, members, days }: Sizes): Sizes => ({
  posts: TIMES * posts,
  comments: TIMES * comments,
  members: TIMES * members,
  days,
});

/** Time of the processor spent on scoring so many times, ms: unlike the clock's it does not grow when the machine is busy. */
function spentOn(evidence: Evidence, times: number): number {
  const start = process.cpuUsage();
  for (let i = 0; i < times; i++) score(evidence, NOW);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/**
 * How much longer one long list takes than as many entries in short lists: 1 where every step is linear, TIMES where
 * one that counts is quadratic. Both sides do equally much, in turns, so that what disturbs one disturbs the other;
 * the least of some turns is the one that was disturbed least.
 */
function excessOf(short: Evidence, long: Evidence): number {
  const turns = Array.from({ length: 8 }, () => ({ short: spentOn(short, 4 * TIMES), long: spentOn(long, 4) }));
  return Math.min(...turns.map((turn) => turn.long)) / Math.min(...turns.map((turn) => turn.short));
}

it.each(Object.entries(LISTS))('many %s take about as long to score in one list as in sixteen', (_, sizes) => {
  expect(excessOf(fullEvidence(sizes), fullEvidence(longer(sizes)))).toBeLessThan(TIMES / 3);
});
