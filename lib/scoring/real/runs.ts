/** Stretches of a followers list that were read nearly without gaps. */

import type { SeenMember } from '../../model';

/** A member with a known position. */
export type Placed = SeenMember & { place: number };

/** Members that have a position, in list order, one per position: the newest reading, then the smaller hash. */
export function inListOrder(members: readonly SeenMember[]): Placed[] {
  const rows = members.filter(hasPlace).sort((a, b) => a.place - b.place || (isNewer(a, b) ? -1 : 1));
  return rows.filter((row, i) => row.place !== rows[i - 1]?.place);
}

function hasPlace(member: SeenMember): member is Placed {
  return member.place !== undefined;
}

function isNewer(a: SeenMember, b: SeenMember): boolean {
  return a.seenAt > b.seenAt || (a.seenAt === b.seenAt && a.who < b.who);
}

/** The longest stretch without a gap, in list order. */
export function gapless(members: readonly SeenMember[]): Placed[] {
  return longestRun(inListOrder(members), 1);
}

/**
 * The stretch with most rows in which at least `density` (0…1) of the consecutive positions are there; rows must be in
 * list order, one per position. A stretch begins and ends at a row. The earlier of two equal ones. Empty in, empty out.
 */
export function longestRun(rows: readonly Placed[], density: number): Placed[] {
  // rows i…j are a run when j - i + 1 ≥ density · (place j - place i + 1), that is starts[i] ≤ ends[j].
  const starts = rows.map((row, i) => i - density * row.place);
  const lowestSoFar: number[] = [];
  for (const start of starts) lowestSoFar.push(Math.min(start, lowestSoFar.at(-1) ?? start));
  let longest = 0;
  let after = 0;
  rows.forEach((row, j) => {
    const end = j + 1 - density * (row.place + 1) + 1e-9;
    // A longer one ending here begins `longest` rows back, or still earlier.
    while ((lowestSoFar[j - longest] ?? Number.POSITIVE_INFINITY) <= end) {
      longest++;
      after = j + 1;
    }
  });
  return rows.slice(after - longest, after);
}
