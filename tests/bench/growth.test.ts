import { expect, it } from 'vitest';
import { score } from '../../lib/science/score';
import { fullEvidence, NOW, type Sizes } from './fullEvidence';
import { timesOf } from './timesOf';

/** One list at a time, so that no other hides how it grows. */
const LISTS: Record<string, Sizes> = {
  posts: { posts: 3_000, comments: 0, members: 0, days: 0 },
  comments: { posts: 0, comments: 10_000, members: 0, days: 0 },
  members: { posts: 0, comments: 0, members: 4_000, days: 0 },
};

const fourTimes = ({ posts, comments, members, days }: Sizes): Sizes => ({
  posts: 4 * posts,
  comments: 4 * comments,
  members: 4 * members,
  days,
});

function fastest(sizes: Sizes): number {
  const evidence = fullEvidence(sizes);
  return timesOf({ runs: 12, prepare: () => evidence }, () => score(evidence, NOW)).fastest;
}

// Four times as much takes 4 times as long where every step is linear, 16 times where one that counts is quadratic.
it.each(Object.entries(LISTS))('four times the %s do not take eight times as long to score', (_, sizes) => {
  const few = fastest(sizes);
  expect(fastest(fourTimes(sizes)) / few).toBeLessThan(8);
});
