/** R1's rules, fixed before they were measured. METHOD.md#R1. */

import type { SeenMember } from '../../model';
import { FOLLOWERS } from './constants';

/** True: follows far more than it has to show for it. False: does not. Missing: a count was not seen, or its rounding leaves it open. */
export type FollowerRule = (row: Pick<SeenMember, 'followers' | 'following' | 'posts'>) => boolean | undefined;

/** `following ≥ 200·(posts + 1)`. */
const followsManyPostsLittle: FollowerRule = ({ following, posts }) => {
  if (!following || !posts) return undefined;
  if (following.low >= FOLLOWERS.timesInstagram * (posts.high + 1)) return true;
  return following.high < FOLLOWERS.timesInstagram * (posts.low + 1) ? false : undefined;
};

/**
 * `following ≥ 200` and `following + 1 ≥ 10·(followers + 1)`. The floor leaves young accounts alone: without it 14.4 % of ordinary
 * accounts of 2023 were flagged, with it 8.9 %. An account that follows fewer is not flagged, whatever its followers.
 */
const followsTenTimes: FollowerRule = ({ following, followers }) => {
  if (!following) return undefined;
  if (following.high < FOLLOWERS.leastFollowing) return false;
  if (!followers) return undefined;
  if (following.high + 1 < FOLLOWERS.timesX * (followers.low + 1)) return false;
  const isSure = following.low >= FOLLOWERS.leastFollowing;
  return isSure && following.low + 1 >= FOLLOWERS.timesX * (followers.high + 1) ? true : undefined;
};

/** A site's rule. */
export interface SiteRule {
  isFlagged: FollowerRule;
  /** What a row must show beside `following`. */
  needs: 'followers' | 'posts';
}

/** Missing: no rule was tested on the site, and nothing is flagged. */
export function followerRuleOf(site: string): SiteRule | undefined {
  if (site === 'x') return { isFlagged: followsTenTimes, needs: 'followers' };
  return site === 'instagram' ? { isFlagged: followsManyPostsLittle, needs: 'posts' } : undefined;
}
