/** Which posts the figures are worked out from, and why the others are left out. */

import type { Kind, PostUse, SeenPost } from '../model';
import { POSTS } from './constants';
import { asBase, interactionsOf } from './counts';
import type { DatedPost } from './posts';

/** Why a post is left out. */
export type LeftOutReason = keyof PostUse['left'];

/** What decides about a post. */
export interface Frame {
  /** The account's own handle, lower case. */
  handle: string;
  /** ms */
  now: number;
  base: 'followers' | 'views';
  /** Kinds of the site's norms; missing: the site has none. */
  kinds?: readonly Kind[];
}

/** The posts that are used, those that a first glance may show, and the account of both. */
export interface UsablePosts {
  posts: SeenPost[];
  /** Own posts with responses that can be shown "so far", whatever their age. */
  glance: SeenPost[];
  /** Every own post with its time, for gaps and ages. */
  own: DatedPost[];
  kinds: Kind[];
  use: PostUse;
  topPosts: boolean;
}

const HOUR = 3_600_000;
const INTERACTIONS: readonly Kind[] = ['likes', 'replies', 'shares'];

/** Somebody else's post, or an advertisement. */
function otherness(post: SeenPost, handle: string): LeftOutReason | undefined {
  if (post.sharedBy !== undefined) return 'repost';
  if (post.promoted) return 'promoted';
  if (post.author !== undefined && post.author.toLowerCase() !== handle && !post.joint) return 'foreign';
  return undefined;
}

/** Whether the account wrote it, be it pinned or an answer to others. @param handle lower case */
export function isOwn(post: SeenPost, handle: string): boolean {
  return otherness(post, handle) === undefined;
}

/** Not the account's own, or not a plain post of it. */
function strangeness(post: SeenPost, handle: string): LeftOutReason | undefined {
  const other = otherness(post, handle);
  if (other) return other;
  if (post.isReply) return 'reply';
  if (post.pinned) return 'pinned';
  return undefined;
}

/** Only what is certainly old enough, and certainly not too old, is used; dates too coarse to give a day decide nothing. */
function staleness(time: DatedPost['time'], now: number): LeftOutReason | undefined {
  if (!time) return 'undated';
  const mayBeYoung = now - time.high < POSTS.ripeHours * HOUR;
  const mayBeOld = now - time.low > POSTS.oldDays * 24 * HOUR;
  const isCoarse = time.high - time.low > 24 * HOUR;
  if (mayBeYoung && (mayBeOld || isCoarse)) return 'undated';
  if (mayBeYoung) return 'young';
  return mayBeOld ? 'old' : undefined;
}

/** The kinds read on at least four fifths of the posts; those of the norms where all of them are among these. */
export function kindsSeen(posts: readonly SeenPost[], preferred?: readonly Kind[]): Kind[] {
  const needed = Math.max(1, POSTS.kindSeenOn * posts.length);
  const seen = INTERACTIONS.filter((kind) => posts.filter((post) => post[kind]).length >= needed);
  return preferred?.every((kind) => seen.includes(kind)) ? [...preferred] : seen;
}

/** Sorts posts into used and left out. Each post that is left out has exactly one reason. */
export function usablePosts(dated: readonly DatedPost[], frame: Frame): UsablePosts {
  const left: PostUse['left'] = {};
  const leave = (reason: LeftOutReason) => {
    left[reason] = (left[reason] ?? 0) + 1;
  };
  const own: DatedPost[] = [];
  const fresh: SeenPost[] = [];
  const ripe: SeenPost[] = [];
  const pinned: SeenPost[] = [];
  for (const item of dated) {
    const strange = strangeness(item.post, frame.handle);
    if (strange) {
      leave(strange);
      if (strange === 'pinned') pinned.push(item.post);
      continue;
    }
    own.push(item);
    const stale = staleness(item.time, frame.now);
    if (stale !== 'old') fresh.push(item.post);
    if (stale) leave(stale);
    else ripe.push(item.post);
  }
  const kinds = frame.kinds ? [...frame.kinds] : kindsSeen(ripe);
  const shown: SeenPost[] = [];
  for (const post of ripe) {
    const without = lack(post, kinds, frame.base);
    if (without) leave(without);
    else shown.push(post);
  }
  const inOrder = shown.filter((post) => !post.top);
  const topPosts = inOrder.length < POSTS.needed && inOrder.length < shown.length;
  const posts = topPosts ? shown : inOrder;
  for (let top = shown.length - posts.length; top > 0; top--) leave('top');
  const glance = [fresh, own.map((item) => item.post), pinned].find((some) => some.length > 0) ?? [];
  return { posts, glance, own, kinds, topPosts, use: { usable: posts.length, seen: dated.length, left, kinds } };
}

/** What a post lacks to be used: a count that was not seen, or views at all, though their zero was. */
function lack(post: SeenPost, kinds: readonly Kind[], base: Frame['base']): LeftOutReason | undefined {
  if (!interactionsOf(post, kinds)) return 'hidden';
  if (base === 'followers' || asBase(post.views)) return undefined;
  return post.views ? 'unviewed' : 'hidden';
}
