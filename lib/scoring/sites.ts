/** All that scoring knows of a site, in one table. A site without a row is scored by `UNKNOWN`: figures without comparison. */

import type { Norm } from '../model';
import { RATE } from './constants';
import { facebook } from './norms/facebook';
import { instagram } from './norms/instagram';
import { tiktok } from './norms/tiktok';
import { x } from './norms/x';
import { youtube } from './norms/youtube';

/** Median and 5th to 95th percentile of a figure among accounts. */
export interface Spread {
  median: number;
  p5: number;
  p95: number;
}

/** Which figures of a follower its rule looks at: following per post, or following per follower. METHOD.md#R1. */
export type FollowerRuleId = 'posts' | 'ratio';

/** What scoring knows of one site. */
export interface SiteScoring {
  /** What a rate is per, where there is no norm. */
  base: 'followers' | 'views';
  /** Variance of ln(rate) within one account, where no norm gives it. */
  s2: number;
  /** The published norm. Missing: nobody has published one. */
  norm?: Norm;
  /** A2: replies per like among accounts. Missing: nobody has measured it. */
  replySpread?: Spread;
  /** R1: the rule that labelled sets could test. Missing: none could, so its figure is shown and not scored. */
  followerRule?: FollowerRuleId;
  /** Anybody may open a list of an account's followers at an address that names the account. */
  hasFollowerList?: true;
  /** That list is newest first, as far as is known (2026). */
  isNewestFirst?: true;
  /** V2: a published figure of responses per view that is shown beside the account's own. */
  viewsBenchmark?: 'buffer';
}

/** A site of short posts varies as X does. † */
const SHORT_POSTS = { base: 'followers', s2: RATE.s2X } as const;

/** A site nobody has looked into. */
const UNKNOWN: SiteScoring = SHORT_POSTS;

/** By the site's id. Spreads of A2: top lists 2022, InstaFake; METHOD.md#A2. */
export const SITES: Readonly<Record<string, SiteScoring>> = {
  x: {
    ...SHORT_POSTS,
    norm: x,
    followerRule: 'ratio',
    hasFollowerList: true,
    isNewestFirst: true,
    viewsBenchmark: 'buffer',
  },
  facebook: { base: 'followers', s2: RATE.s2, norm: facebook },
  instagram: {
    base: 'followers',
    s2: RATE.s2,
    norm: instagram,
    replySpread: { median: 0.019, p5: 0.004, p95: 0.053 },
    followerRule: 'posts',
    hasFollowerList: true,
  },
  tiktok: { base: 'views', s2: RATE.s2, norm: tiktok, replySpread: { median: 0.005, p5: 0.0017, p95: 0.02 } },
  youtube: { base: 'views', s2: RATE.s2, norm: youtube, replySpread: { median: 0.04, p5: 0.007, p95: 0.15 } },
  threads: SHORT_POSTS,
  bluesky: { ...SHORT_POSTS, hasFollowerList: true, isNewestFirst: true },
  mastodon: { ...SHORT_POSTS, hasFollowerList: true, isNewestFirst: true },
  misskey: { ...SHORT_POSTS, hasFollowerList: true },
};

/** What scoring knows of a site by its id. */
export function siteScoring(site: string): SiteScoring {
  return (Object.hasOwn(SITES, site) ? SITES[site] : undefined) ?? UNKNOWN;
}

/** All published norms. None exists for Threads, Bluesky, Mastodon and Misskey. */
export const publishedNorms: readonly Norm[] = Object.values(SITES).flatMap(({ norm }) => norm ?? []);
