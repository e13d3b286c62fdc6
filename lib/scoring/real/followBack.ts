/** R7, first part: an account that follows about as many as follow it, and thousands of them. */

import type { Profile, Signal } from '../../model';
import { REASONED } from '../sources';
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
  const values = { following: following.value, followers: followers.value, per: range.value };
  return {
    id: 'R7',
    axis: 'real',
    label: { key: 'real.R7.back.label' },
    figure: { key: 'real.R7.back.figure', values },
    sentence: { key: 'real.R7.back.sentence', values },
    range,
    n: 1,
    of: 'people',
    source: REASONED,
    llr: { low: FOLLOWING.backShift, value: FOLLOWING.backShift, high: FOLLOWING.backShift },
    strong: false,
  };
}
