/** What a person could do to make REAL surer. */

import type { Evidence, Hint } from '../../model';
import { siteScoring } from '../sites';
import { BATCHES, COMMENTS, FOLLOWERS, GROWTH } from './constants';
import { inOrder } from './days';
import type { FollowerSample } from './followers';

/** How much there is already. */
export interface Have {
  sample: FollowerSample;
  /** Rows of the followers list without a gap. */
  rows: number;
  /** Comments by others, with text seen. */
  comments: number;
}

/** Hints for what is missing, the most useful first, each with how much there is and how much is needed. */
export function realHints({ site, snapshots }: Evidence, { sample, rows, comments }: Have): Hint[] {
  const hints: Hint[] = [];
  const add = (id: Hint['id'], have: number, need: number) => {
    if (have < need) hints.push({ axis: 'real', id, have, need });
  };
  const { followerRule, hasFollowerList } = siteScoring(site);
  if (followerRule) add('follower-counts', sample.n, FOLLOWERS.needed);
  add('comments', comments, COMMENTS.needed);
  if (hasFollowerList) add('follower-list', rows, BATCHES.needed);
  add('other-days', inOrder(snapshots, 'followers').length, GROWTH.neededDays + 1);
  return hints;
}
