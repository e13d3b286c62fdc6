/** C6: the person's own daily looks. METHOD.md#C6. */

import type { GrowthCheck, Snapshot } from '../../model';
import { countTeeth } from '../real/churn';
import { FOLLOWING, GROWTH as SPIKES } from '../real/constants';
import { daysBetween, inOrder } from '../real/days';
import { growthSteps, standouts } from '../real/growth';
import { GROWTH } from './constants';

type Spikes = NonNullable<GrowthCheck['facts']>['spikes'];

/** Days in which the followers changed far more than usual: events with innocent causes, never a reason to stand out. */
function spikesOf(snapshots: readonly Snapshot[]): Spikes {
  return standouts(growthSteps(snapshots))
    .slice(-SPIKES.most)
    .reverse()
    .map(({ from, to, sure }) => ({ from: from.label, to: to.label, people: Math.round(sure) }));
}

/** Stands out on churn: at least three rises of `following` that were followed by a fall, over at least seven days. † Needs eight days with a look. */
export function growth(given: readonly Snapshot[], now: number): GrowthCheck {
  const snapshots = given.filter((snapshot) => snapshot.at <= now);
  const days = inOrder(snapshots, 'following');
  const check = { id: 'growth', n: days.length, of: 'days' } as const;
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last || days.length < GROWTH.looks || daysBetween(first, last) < FOLLOWING.churnDays) {
    return { ...check, state: 'notEnough', lack: 'days', have: days.length, need: GROWTH.looks };
  }
  const teeth = countTeeth(days.map((day) => day.count));
  const state = teeth >= FOLLOWING.teeth ? 'standsOut' : 'ordinary';
  return { ...check, state, facts: { teeth, spikes: spikesOf(snapshots) }, falseAlarm: GROWTH.falseAlarm };
}
