import type { Check, Evidence } from '../../model';
import { breakBetweenPosts } from './breakBetweenPosts';
import { followers } from './followers';
import { growth } from './growth';
import { reach } from './reach';
import { responsesFitViews } from './responsesFitViews';
import { recentPosts, ripePosts } from './ripePosts';
import { voicesDiffer } from './voicesDiffer';

/**
 * All checks of one account, C1…C6, each made or with what it lacks. Pure: the order in which things were seen does not matter.
 * None for a private account.
 *
 * @param now ms since 1970
 */
export function checkAudience(evidence: Evidence, now: number): Check[] {
  const { site, profile, comments, members, snapshots } = evidence;
  if (profile.private) return [];
  const posts = ripePosts(evidence, now);
  const recent = recentPosts(posts, now);
  return [
    reach(site, recent, profile.followers),
    responsesFitViews(site, recent),
    breakBetweenPosts(site, posts),
    voicesDiffer(comments),
    followers(site, members, profile.followers),
    growth(snapshots, now),
  ];
}
