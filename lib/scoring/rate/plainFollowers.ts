/** What an audience is worth in followers who do nothing. METHOD.md#WORTH. */

import type { Count, Range } from '../../model';
import { WORTH } from './constants';

/** What it is made of. */
export interface PlainFollowersInput {
  followers: Count;
  /** Median interactions of a post, 0 or more; interactions are not people. */
  responses: Range;
  /** Share of followers that the rule of R1 is meant for, 0…1. Missing: unseen. */
  unusual?: Range;
}

function worthOf(followers: number, responses: number, unusual: number): number {
  const rest = followers * (1 - unusual);
  return rest + (WORTH.weight - 1) * Math.min(responses, rest);
}

/**
 * F·(1 − p) + (w − 1)·min(responses, F·(1 − p)) plain followers, w = 3 †: the blogs' rule of thumb that somebody who engages is worth at least three who
 * do not. Range: what the three figures leave open together, each at its own end.
 *
 * @returns undefined where R1 is unseen or tells so little that the range is (nine tenths of) the whole audience: it would
 * inform nobody
 */
export function plainFollowers({ followers, responses, unusual }: PlainFollowersInput): Range | undefined {
  if (!unusual || followers.value < 1) return undefined;
  const worth = {
    low: worthOf(followers.low, responses.low, unusual.high),
    value: worthOf(followers.value, responses.value, unusual.value),
    high: worthOf(followers.high, responses.high, unusual.low),
  };
  return worth.high - worth.low >= WORTH.widest * followers.value ? undefined : worth;
}
