/** Everything the signals of ACTIVE read, sorted out once per score. */

import type { Evidence, Headline, Norm, NormUsed, PostUse, Range } from '../model';
import { type Rhythm, rhythmOf } from './active/recency';
import { type ResponseRate, responseRate } from './active/responseRate';
import { countComments, type Thread, threadsOf } from './active/threads';
import { underResponseRatio } from './active/underResponseRatio';
import { ANSWERS } from './constants';
import { headline } from './headline';
import { pickNorm } from './norm';
import { postsOf } from './posts';
import { siteScoring } from './sites';
import { type UsablePosts, usablePosts } from './usablePosts';

/** One account, ready for its figures. */
export interface ScoringInput {
  evidence: Evidence;
  /** ms */
  now: number;
  handle: string;
  base: 'followers' | 'views';
  /** A norm exists for the site, of whatever size. */
  knowsSite: boolean;
  norm?: NormUsed;
  posts: UsablePosts;
  use: PostUse;
  topPosts: boolean;
  rhythm?: Rhythm;
  rate?: ResponseRate;
  headline?: Headline;
  underResponse?: Range;
  threads: Thread[];
  /** Counted up to as many as A3 needs. */
  commentsByOthers: number;
}

/** The account's handle: the part after the site in its id. */
export function handleOf({ account, site }: Evidence): string {
  return account.startsWith(`${site}:`) ? account.slice(site.length + 1) : account;
}

/** A private account's figures are nobody's business: its posts, comments and followers are as if never seen. */
function withoutPrivate(evidence: Evidence): Evidence {
  if (!evidence.profile.private) return evidence;
  return { ...evidence, posts: [], comments: [], members: [], snapshots: [] };
}

/** Sorts an account's evidence out. Posts out of time order are never compared with a norm. */
export function scoringInputOf(given: Evidence, now: number, norms: readonly Norm[]): ScoringInput {
  const evidence = withoutPrivate(given);
  const handle = handleOf(evidence);
  const { followers } = evidence.profile;
  const ofSite = norms.filter((norm) => norm.site === evidence.site);
  const fitting = pickNorm(ofSite, evidence.site, followers?.value, evidence.account);
  const some = fitting ?? ofSite[0];
  const base = some?.base ?? siteScoring(evidence.site).base;
  const posts = usablePosts(postsOf(evidence), { handle, now, base, ...(some && { kinds: some.kinds }) });
  const norm = posts.topPosts ? undefined : fitting;
  const rate = responseRate({
    site: evidence.site,
    posts: posts.posts,
    kinds: posts.kinds,
    base,
    ...(followers && { followers }),
    ...(norm && { norm }),
  });
  const rhythm = rhythmOf(posts.own, evidence, now);
  const shown = headline(rate, norm);
  const underResponse = underResponseRatio(rate);
  const threads = threadsOf(evidence.comments);
  return {
    evidence,
    now,
    handle,
    base,
    knowsSite: some !== undefined,
    posts,
    use: posts.use,
    topPosts: posts.topPosts,
    threads,
    commentsByOthers: countComments(threads, ANSWERS.commentsNeeded),
    ...(norm && { norm }),
    ...(rhythm && { rhythm }),
    ...(rate && { rate }),
    ...(shown && { headline: shown }),
    ...(underResponse && { underResponse }),
  };
}
