/** C5: followers' own counts, and batches in their list. METHOD.md#C5. */

import type { CheckLack, Count, FollowersCheck, SeenMember } from '../../model';
import { BATCHES } from '../real/constants';
import { prevalence } from '../real/prevalence';
import { gapless } from '../real/runs';
import { batchIn } from './batchIn';
import { FOLLOWERS, SHOWS } from './constants';
import { followerRuleOf } from './followerRule';
import { followerSample } from './followerSample';

type Rule = NonNullable<NonNullable<FollowersCheck['facts']>['rule']>;

const WITH_LIST: readonly string[] = SHOWS.followersList;

/** R1: the share of the audience that the rule is meant for. Missing: no rule for the site, or fewer than 30 rows. */
function ruleFacts(site: string, members: readonly SeenMember[], followers: Count | undefined): Rule | undefined {
  const rule = followerRuleOf(site);
  if (!rule) return undefined;
  const sample = followerSample(site, members, { ...rule, followers });
  if (sample.rows < FOLLOWERS.needed) return undefined;
  return { ...sample, share: prevalence(sample.flagged, sample.rows, FOLLOWERS.wrongly) };
}

/** Rows that were chosen by hand, or are the newest alone, never make it stand out; nor are they called ordinary then. */
const LACKS: Record<Rule['chosen'], CheckLack | undefined> = {
  listed: undefined,
  newest: 'olderFollowers',
  opened: 'consecutiveRows',
};

/**
 * Stands out when R3 finds a batch in at least 50 rows without a gap, or when R1's lower limit is above 20 % in a stretch that
 * was read nearly whole and is not of the newest followers alone. A deeper look: an ordinary visit does not give it.
 */
export function followers(site: string, members: readonly SeenMember[], all: Count | undefined): FollowersCheck {
  const listed = gapless(members);
  const rule = ruleFacts(site, members, all);
  const canScan = listed.length >= BATCHES.needed;
  const n = Math.max(canScan ? listed.length : 0, rule?.rows ?? 0);
  const check = { id: 'followers', n, of: 'followers' } as const;
  if (!WITH_LIST.includes(site)) return { ...check, state: 'notEnough', lack: 'site' };
  if (!rule && !canScan) {
    return { ...check, state: 'notEnough', lack: 'rows', have: listed.length, need: BATCHES.needed };
  }
  const batch = batchIn(listed);
  const facts = { ...(rule && { rule }), ...(batch && { batch }) };
  const { falseAlarm } = FOLLOWERS;
  const isHigh = rule !== undefined && rule.share.low > FOLLOWERS.strongAbove;
  const lack = isHigh && !batch ? LACKS[rule.chosen] : undefined;
  if (lack) return { ...check, state: 'notEnough', lack, facts };
  return { ...check, state: batch || isHigh ? 'standsOut' : 'ordinary', facts, falseAlarm };
}
