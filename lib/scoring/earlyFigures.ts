/** The first glance: what one post is enough for. No axis, no verdict, no comparison. */

import type { EarlyFigures, Evidence, Kind, Range, SeenPost } from '../model';
import { lastLook, type Rhythm } from './active/recency';
import { DAY } from './constants';
import { asBase, divide, interactionsOf, mapRange, medianRange } from './counts';
import { timeRange } from './moment';
import { kindsSeen, type UsablePosts } from './usablePosts';

/** Days since the account was made, as exactly as its date is. Missing: not seen. */
export function ageOf(joined: string | undefined, now: number): Range | undefined {
  if (joined === undefined) return undefined;
  const { low, high } = timeRange(joined);
  if (!Number.isFinite(low) || !Number.isFinite(high) || low > now) return undefined;
  const youngest = (now - Math.min(high, now)) / DAY;
  const oldest = (now - low) / DAY;
  return { low: youngest, value: (youngest + oldest) / 2, high: oldest };
}

function responsesOf(posts: readonly SeenPost[], kinds: readonly Kind[]): Range[] {
  return posts.map((post) => interactionsOf(post, kinds)).filter((sum) => sum !== undefined);
}

/** Median responses per 100 views over the posts that show both. Raw: never mixed with rates per follower. */
export function per100Views(posts: readonly SeenPost[], kinds: readonly Kind[]): { range?: Range; n: number } {
  const rates = posts.flatMap((post) => {
    const views = asBase(post.views);
    const sum = interactionsOf(post, kinds);
    return views && sum ? [divide(sum, views, 100)] : [];
  });
  const range = medianRange(rates);
  return range ? { range, n: rates.length } : { n: 0 };
}

/** Median views per 100 followers over the posts that show views. */
export function viewsPer100(
  posts: readonly SeenPost[],
  followers: Evidence['profile']['followers'],
): { range?: Range; n: number } {
  const base = asBase(followers);
  const views = posts.flatMap((post) => (post.views ? [post.views] : []));
  const typical = medianRange(views);
  return base && typical ? { range: divide(typical, base, 100), n: views.length } : { n: 0 };
}

/** Votes in the polls seen and posts marked as paid, as plain counts. Missing: no post showed them. */
function counted(posts: readonly SeenPost[]): Pick<EarlyFigures, 'pollVotes' | 'paidPosts'> {
  const polls = posts.flatMap((post) => (post.pollVotes ? [post.pollVotes.value] : []));
  return {
    ...(polls.length > 0 && { pollVotes: polls.reduce((sum, votes) => sum + votes, 0) }),
    ...(posts.some((post) => post.paid !== undefined) && { paidPosts: posts.filter((post) => post.paid).length }),
  };
}

/** Everything one post and one header allow to say. */
export function earlyFigures(
  evidence: Evidence,
  posts: UsablePosts,
  rhythm: Rhythm | undefined,
  now: number,
): EarlyFigures {
  const { followers, following, posts: total, joined } = evidence.profile;
  const kinds = kindsSeen(posts.glance, posts.kinds.length > 0 ? posts.kinds : undefined);
  const responses = responsesOf(posts.glance, kinds);
  const typical = medianRange(responses);
  const base = asBase(followers);
  const age = ageOf(joined, now);
  const views = viewsPer100(posts.glance, followers).range;
  const perViews = per100Views(posts.glance, kinds).range;
  const since = (now - lastLook(evidence, now)) / DAY;
  return {
    ...(followers && { followers }),
    ...(following && { following }),
    ...(total && { posts: total }),
    ...(age && { ageDays: age }),
    ...(rhythm && { lastPostDays: mapRange(rhythm.last, (days) => days + since) }),
    ...(rhythm?.gap && { gapDays: rhythm.gap }),
    ...(typical && { responses: typical, kinds }),
    responsesFrom: responses.length,
    ...(typical && base && typical.low > 0 && { every: divide(base, typical) }),
    ...(views && { viewsPer100Followers: views }),
    ...(perViews && { responsesPer100Views: perViews }),
    ...counted(posts.own.map((item) => item.post)),
    postsSeen: posts.own.length,
  };
}
