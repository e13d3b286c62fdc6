/** C1: each view is at most one follower. METHOD.md#C1. */

import type { Count, Range, ReachCheck } from '../../model';
import { asBase, divide, medianRange } from '../counts';
import { usualLogViews, xViews } from '../rate/norms/xViews';
import { REACH, SHOWS } from './constants';
import type { RipePost } from './ripePosts';

const SITES: readonly string[] = SHOWS.views;

/** Usual views per follower, and those below which an account stands out. Missing: no norm for the site or the size. */
function lineFor(site: string, followers: number): { usual: number; line: number } | undefined {
  const usual = site === xViews.site ? usualLogViews(followers) : undefined;
  if (usual === undefined) return undefined;
  return { usual: Math.exp(usual), line: Math.exp(usual - REACH.z * xViews.sd) };
}

/**
 * Median views of at least five posts against the followers: at most 1 follower in F/v can have seen a typical post. Stands out
 * on X where ln(v/F) < mu(F) − 2.054·1.55, even with every rounding in the account's favour. Elsewhere the figure is given and
 * nothing is compared.
 */
export function reach(site: string, posts: readonly RipePost[], followers: Count | undefined): ReachCheck {
  const seen = posts.map(({ post }) => post.views).filter((views) => views !== undefined);
  const check = { id: 'reach', n: seen.length, of: 'posts' } as const;
  if (!SITES.includes(site)) return { ...check, state: 'notEnough', lack: 'site' };
  const base = asBase(followers);
  if (!base) return { ...check, state: 'notEnough', lack: 'followers' };
  const views = medianRange(seen);
  if (!views || seen.length < REACH.posts) {
    return { ...check, state: 'notEnough', lack: 'views', have: seen.length, need: REACH.posts };
  }
  const facts = { followers: base, views, oneIn: divide(base, atLeastOne(views)) };
  const compared = lineFor(site, base.value);
  if (!compared) return { ...check, state: 'notEnough', lack: 'norm', facts };
  const state = views.high / base.low < compared.line ? 'standsOut' : 'ordinary';
  return { ...check, state, facts: { ...facts, ...compared }, falseAlarm: REACH.falseAlarm };
}

/** Posts that nobody has viewed: "at most 1 in" all followers, not in infinity. */
function atLeastOne({ low, value, high }: Range): Range {
  return { low: Math.max(1, low), value: Math.max(1, value), high: Math.max(1, high) };
}
