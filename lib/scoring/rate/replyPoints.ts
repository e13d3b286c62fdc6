/** A2 in points: replies per like against a site's spread. METHOD.md#A2. */

import type { Range } from '../../model';
import { Z90 } from '../constants';
import { phi } from '../normal';
import { REPLIES } from './constants';

/** Replies per like among a site's accounts. */
export interface ReplySpread {
  median: number;
  p5: number;
  p95: number;
}

function points(ratio: number, { median, p5, p95 }: ReplySpread): number {
  const away = Math.log(ratio / median);
  const sd = (away < 0 ? Math.log(median / p5) : Math.log(p95 / median)) / Z90;
  return Math.min(REPLIES.mostPoints, 100 * phi(away / sd));
}

/**
 * 100·Phi(z) of ln(ratio) in the site's spread, at most 75 †: a storm of replies raises the ratio as praise does. `unusuallyMany`:
 * beyond the 95th percentile.
 *
 * @param ratio replies per like, 0 or more
 * @param likes that it was read from
 * @returns undefined below 100 likes †: too few to tell
 */
export function replyPoints(
  ratio: Range,
  likes: number,
  spread: ReplySpread,
): { score: Range; unusuallyMany: boolean } | undefined {
  if (likes < REPLIES.likes) return undefined;
  const score = {
    low: points(ratio.low, spread),
    value: points(ratio.value, spread),
    high: points(ratio.high, spread),
  };
  return { score, unusuallyMany: ratio.value > spread.p95 };
}
