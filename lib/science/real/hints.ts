/** What a person could do to make REAL surer. */

import type { Evidence, Hint } from '../../account';
import type { CommentSample } from './comments';
import { BATCHES, COMMENTS, FOLLOWERS, GROWTH, WITH_LISTS } from './constants';
import { inOrder } from './days';
import { type FollowerSample, ruleOf } from './followers';
import { inListOrder, longestRun } from './runs';

/** Hints for what is not there yet, the most telling first. Each says how much there is and how much is needed. */
export function realHints(evidence: Evidence, sample: FollowerSample, comments: CommentSample): Hint[] {
  const { site, members, snapshots } = evidence;
  const hints: Hint[] = [];
  const add = (key: string, have: number, need: number) => {
    if (have < need) hints.push({ axis: 'real', sentence: { key, values: { have, need } }, have, need });
  };
  if (ruleOf(site).validated) add('real.hint.followers', sample.n, FOLLOWERS.needed);
  add('real.hint.comments', comments.n, COMMENTS.needed);
  if (WITH_LISTS.includes(site)) add('real.hint.list', longestRun(inListOrder(members), 1).length, BATCHES.needed);
  add('real.hint.growth', inOrder(snapshots, 'followers').length, GROWTH.neededDays + 1);
  return hints;
}
