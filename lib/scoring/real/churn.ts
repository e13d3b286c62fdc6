/** R7, second part: following and unfollowing in turns, seen in the user's own snapshots. */

import type { Count, Signal, Snapshot } from '../../model';
import { FOLLOWING } from './constants';
import { daysBetween, inOrder } from './days';

/**
 * Rises of `following` that were followed by a fall, each sure in spite of rounding and at least 20 accounts and 1 %.†
 * Counts in order of time.
 */
export function countTeeth(counts: readonly Count[]): number {
  let teeth = 0;
  let rising = false;
  let [trough, peak] = [counts[0], counts[0]];
  for (const count of counts) {
    if (!trough || !peak) break;
    if (rising) {
      if (count.low > peak.low) peak = count;
      if (isSureRise(count, peak)) {
        teeth++;
        rising = false;
        trough = count;
      }
    } else {
      if (count.high < trough.high) trough = count;
      if (isSureRise(trough, count)) {
        rising = true;
        peak = count;
      }
    }
  }
  return teeth;
}

function isSureRise(from: Count, to: Count): boolean {
  const least = Math.max(FOLLOWING.toothAccounts, FOLLOWING.toothShare * to.value);
  return to.low - from.high >= least;
}

/** R7 churn: ≥ 3 teeth over ≥ 7 days of own snapshots; else nothing. Shift -.8.† */
export function churn(snapshots: readonly Snapshot[]): Signal | undefined {
  const seen = inOrder(snapshots, 'following');
  const first = seen[0];
  const last = seen.at(-1);
  if (!first || !last) return undefined;
  const days = daysBetween(first, last);
  const teeth = countTeeth(seen.map((snapshot) => snapshot.count));
  if (teeth < FOLLOWING.teeth || days < FOLLOWING.churnDays) return undefined;
  return {
    id: 'R7-churn',
    axis: 'real',
    range: { low: teeth, value: teeth, high: teeth },
    n: seen.length,
    of: 'days',
    source: 'churn',
    facts: { teeth, days },
    llr: { low: FOLLOWING.churnShift, value: FOLLOWING.churnShift, high: FOLLOWING.churnShift },
    strong: false,
  };
}
