/** The user's own daily snapshots as a series. */

import type { Count, DayCount, Snapshot } from '../../model';

/** Snapshots that hold the field, by day, one per day: the smallest time of reading, then the narrower range, then the value. */
export function inOrder(snapshots: readonly Snapshot[], field: 'followers' | 'following'): DayCount[] {
  const byDay = new Map<string, { at: number; count: Count }>();
  for (const snapshot of snapshots) {
    const count = snapshot[field];
    if (!count) continue;
    const there = byDay.get(snapshot.day);
    if (!there || comesFirst({ at: snapshot.at, count }, there)) byDay.set(snapshot.day, { at: snapshot.at, count });
  }
  return [...byDay]
    .map(([label, { count }]) => ({ label, day: dayNumber(label), count }))
    .filter(({ day }) => !Number.isNaN(day))
    .sort((a, b) => a.day - b.day);
}

interface Reading {
  at: number;
  count: Count;
}

function comesFirst(a: Reading, b: Reading): boolean {
  if (a.at !== b.at) return a.at < b.at;
  const [wide, other] = [a.count.high - a.count.low, b.count.high - b.count.low];
  return wide !== other ? wide < other : a.count.value < b.count.value;
}

/** Numbers of the days met so far: the same few hundred come up in every score. */
const numbers = new Map<string, number>();
const REMEMBERED = 2000;

function dayNumber(day: string): number {
  const known = numbers.get(day);
  if (known !== undefined) return known;
  if (numbers.size >= REMEMBERED) numbers.clear();
  const number = Date.parse(`${day}T00:00:00Z`) / 86_400_000;
  numbers.set(day, number);
  return number;
}

/** Whole days from a to b. */
export function daysBetween(a: DayCount, b: DayCount): number {
  return b.day - a.day;
}
