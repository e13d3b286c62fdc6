/** Which followers with counts of their own are judged by R1. METHOD.md#R1. */

import type { Count, SeenMember } from '../../model';
import { inListOrder, longestRun } from '../real/runs';
import { FOLLOWERS, SHOWS } from './constants';
import type { FollowerRule, SiteRule } from './followerRule';

/**
 * Flagged ones of rated rows, and how they were chosen: a stretch of a list that was read nearly whole (`listed`), such a stretch
 * of a list that begins with the newest followers and covers less than half of all (`newest`), or those that were opened one by
 * one (`opened`).
 */
export interface FollowerSample {
  rows: number;
  flagged: number;
  chosen: 'listed' | 'newest' | 'opened';
}

const NEWEST_FIRST: readonly string[] = SHOWS.newestFirst;

function rate(rows: readonly SeenMember[], isFlagged: FollowerRule): { rows: number; flagged: number } {
  const rated = rows.map(isFlagged).filter((flag) => flag !== undefined);
  return { rows: rated.length, flagged: rated.filter(Boolean).length };
}

/** Later reading, then the smaller text: a total order. */
function isFresher(a: SeenMember, b: SeenMember): boolean {
  if (a.seenAt !== b.seenAt) return a.seenAt > b.seenAt;
  return JSON.stringify(a) < JSON.stringify(b);
}

function onePerPerson(members: readonly SeenMember[]): SeenMember[] {
  const byPerson = new Map<string, SeenMember>();
  for (const member of members) {
    const there = byPerson.get(member.who);
    if (!there || isFresher(member, there)) byPerson.set(member.who, member);
  }
  return [...byPerson.values()];
}

/** A run of at least 30 rated rows in which 80 % of the positions were read, if there is one; else all that were opened. */
export function followerSample(
  site: string,
  members: readonly SeenMember[],
  { isFlagged, needs, followers }: SiteRule & { followers: Count | undefined },
): FollowerSample {
  const withCounts = members.filter((member) => member.following && member[needs]);
  const run = longestRun(inListOrder(withCounts), FOLLOWERS.density);
  const inRun = rate(run, isFlagged);
  if (inRun.rows < FOLLOWERS.needed) return { ...rate(onePerPerson(members), isFlagged), chosen: 'opened' };
  const covered = followers && followers.high > 0 ? inRun.rows / followers.high : 0;
  const isNewest = NEWEST_FIRST.includes(site) && covered < FOLLOWERS.covers;
  return { ...inRun, chosen: isNewest ? 'newest' : 'listed' };
}
