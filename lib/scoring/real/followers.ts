/** R1: followers with own counts seen. */

import type { Range, SeenMember, SignalFacts, SignalOf } from '../../model';
import { mapFallingRange } from '../counts';
import { isNewerReading } from '../isNewerReading';
import { clamp } from '../normal';
import { type FollowerRuleId, siteScoring } from '../sites';
import { FOLLOWERS } from './constants';
import { prevalence } from './prevalence';
import { inListOrder, longestRun } from './runs';

/** True: follows far more than it shows for it. False: does not. Missing: a count was not seen, or its rounding straddles the rule. */
export type Rule = (member: Pick<SeenMember, 'followers' | 'following' | 'posts'>) => boolean | undefined;

/** `following ≥ 200 · (posts + 1)`. Measured on three sets: finds .15-.78, flags wrongly .020-.042 (B4.8). */
const followsManyPostsLittle: Rule = ({ following, posts }) => {
  if (!following || !posts) return undefined;
  if (following.low >= 200 * (posts.high + 1)) return true;
  return following.high < 200 * (posts.low + 1) ? false : undefined;
};

/** `following + 1 ≥ 10 · (followers + 1)`. Measured on four sets: finds .97 of followers for sale, flags wrongly .008-.037 (B4.8). */
const followsTenTimes: Rule = ({ following, followers }) => {
  if (!following || !followers) return undefined;
  if (following.low + 1 >= 10 * (followers.high + 1)) return true;
  return following.high + 1 < 10 * (followers.low + 1) ? false : undefined;
};

const RULES: Readonly<Record<FollowerRuleId, Rule>> = { posts: followsManyPostsLittle, ratio: followsTenTimes };

/** The rule of a site, fixed in advance; `validated` is false where no labelled set could test one (then it is shown, not scored). */
export function ruleOf(site: string): { name: FollowerRuleId; isFlagged: Rule; validated: boolean } {
  const { followerRule } = siteScoring(site);
  const name = followerRule ?? 'ratio';
  return { name, isFlagged: RULES[name], validated: followerRule !== undefined };
}

/**
 * What R1 is worked out from. `flagged` of `n` rated rows; `inRun`: read nearly without gaps, so nobody picked them; `fromTop`: and
 * from the first row of the list on.
 */
export interface FollowerSample {
  flagged: number;
  n: number;
  inRun: boolean;
  fromTop: boolean;
}

/** Chooses the rows: a run of ≥ 30 rated rows if there is one, else all that were opened. */
export function sampleFollowers(site: string, members: readonly SeenMember[]): FollowerSample {
  const { isFlagged, name } = ruleOf(site);
  const countsSeen = (m: SeenMember) => m.following && (name === 'posts' ? m.posts : m.followers);
  const run = longestRun(inListOrder(members.filter(countsSeen)), FOLLOWERS.density);
  const inRun = rate(run, isFlagged);
  if (inRun.n >= FOLLOWERS.needed) return { ...inRun, inRun: true, fromTop: run[0]?.place === 0 };
  return { ...rate(onePerPerson(members), isFlagged), inRun: false, fromTop: false };
}

/** Each person once: their newest reading, then the smaller text of it. */
function onePerPerson(members: readonly SeenMember[]): SeenMember[] {
  const byPerson = new Map<string, SeenMember>();
  for (const member of members) {
    const there = byPerson.get(member.who);
    if (!there || isNewerReading(member, there)) byPerson.set(member.who, member);
  }
  return [...byPerson.values()];
}

function rate(rows: readonly SeenMember[], isFlagged: Rule): { flagged: number; n: number } {
  const rated = rows.map(isFlagged).filter((flagged) => flagged !== undefined);
  return { flagged: rated.filter(Boolean).length, n: rated.length };
}

/** Shift for a share p of 0…1: clamp(20 · (.20 - p), -4, 2).† */
export function followersShift(p: number): number {
  return clamp(FOLLOWERS.slope * (FOLLOWERS.neutral - p), FOLLOWERS.lowest, FOLLOWERS.highest);
}

/** R1, or nothing below 30 rated rows. Range: share of the audience, 0…1, corrected for what the rule misses and mistakes. */
export function followers(site: string, sample: FollowerSample): SignalOf<'R1'> | undefined {
  if (sample.n < FOLLOWERS.needed) return undefined;
  const rule = ruleOf(site);
  const common = { id: 'R1', n: sample.n, of: 'followers' } as const;
  const facts = { flagged: sample.flagged, rule: rule.name, sample: chosen(site, sample) };
  if (!rule.validated) {
    const share = sample.flagged / sample.n;
    return {
      ...common,
      axis: 'shown',
      range: { low: share, value: share, high: share },
      source: 'counted',
      facts: { ...facts, finding: 'untested' },
    };
  }
  const range = prevalence(sample.flagged, sample.n);
  return {
    ...common,
    axis: 'real',
    range,
    llr: mapFallingRange(range, followersShift),
    strong: sample.inRun && range.low > FOLLOWERS.strongAbove,
    source: 'follower-rule',
    facts: { ...facts, finding: findingOf(sample, range) },
  };
}

function chosen(site: string, sample: FollowerSample): SignalFacts['R1']['sample'] {
  if (!sample.inRun) return 'opened';
  return sample.fromTop && siteScoring(site).isNewestFirst ? 'newest' : 'listed';
}

function findingOf({ flagged, n, inRun }: FollowerSample, share: Range): SignalFacts['R1']['finding'] {
  if (flagged / n < FOLLOWERS.indistinguishable) return 'ordinary';
  if (!inRun) return 'many-opened';
  // the correction is cut off at all of them, which no sample can show
  return share.low > 0.99 ? 'all' : 'many';
}
