/** Accounts beside others, and beside their own past. */

import type { AccountId } from './evidence';
import type { Count } from './reading';
import type { Range } from './scorecard';

/** Two audiences held against each other. */
export type Comparison =
  | {
      outcome: 'times';
      /** The account with the audience that responds more often, and the other one. */
      more: AccountId;
      less: AccountId;
      base: 'followers' | 'views';
      /** So many times as often; value ≥ 1. With `least`, at least so many: all three are the one end that is known. */
      times: Range;
      /** Typical posts of the less had no response: how many times as often is open upwards. */
      least?: true;
      /** The range leaves no doubt about the order. */
      apart: boolean;
      /** So many times of that are usual for their sizes: rates fall as audiences grow. Missing: no difference worth a word. */
      bySize?: number;
    }
  | {
      outcome: 'nothing';
      /**
       * A rate was not seen; one is per follower and the other per view; other kinds were counted; out of order of time; a
       * typical post had no response, and the other rate does not lie surely above what that leaves open.
       */
      because: 'not-seen' | 'base' | 'kinds' | 'top' | 'zero';
    };

/** One day's count. `day` counts days since 1970 (UTC), `label` is the snapshot's own "2026-11-22". */
export interface DayCount {
  label: string;
  day: number;
  count: Count;
}

/** The response rate of one stretch of time. */
export interface Period {
  /** ms */
  from: number;
  to: number;
  /** Posts. */
  n: number;
  /** Interactions per base, 95 %; from 0 and with 0 as its value where the typical post had no response. */
  rate: Range;
}

/** What changed since an account was first seen. */
export interface OverTime {
  base: 'followers' | 'views';
  /** One per day on which the profile was open, oldest first. */
  followers: DayCount[];
  /** Stretches of 30 days, latest first; those of fewer than three posts are left out. */
  rates: Period[];
}
