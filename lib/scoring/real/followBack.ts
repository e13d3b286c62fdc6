/** R7, first part: an account that follows about as many as follow it, and thousands of them. */

import type { Profile, Signal } from '../../model';
import { FOLLOWING } from './constants';

/** R7 follow-back: `following ≥ .8 · followers` and `following > 2,000`, sure of both in spite of rounding; else nothing. Shift -.4.† */
export function followBack({ followers, following }: Profile): Signal | undefined {
  if (!followers || !following || followers.value <= 0) return undefined;
  if (following.low <= FOLLOWING.backAbove || following.low < FOLLOWING.backShare * followers.high) return undefined;
  const range = {
    low: following.low / followers.high,
    value: following.value / followers.value,
    high: following.high / Math.max(1, followers.low),
  };
  return {
    id: 'R7',
    axis: 'real',
    range,
    n: 1,
    of: 'people',
    source: 'reasoned',
    facts: { following: following.value, followers: followers.value },
    llr: { low: FOLLOWING.backShift, value: FOLLOWING.backShift, high: FOLLOWING.backShift },
    strong: false,
  };
}
