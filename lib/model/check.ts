/** The checks behind the second word, "does the audience look real?", as facts. METHOD.md#CHECKS. */

import type { Count } from './reading';
import type { Range } from './scorecard';

/** Why a check was not made. `norm`: the site has nothing to compare with; `site`: the site never shows it. */
export type CheckLack =
  | 'site'
  | 'norm'
  | 'followers'
  | 'order'
  | 'views'
  | 'posts'
  | 'likes'
  | 'responses'
  | 'comments'
  | 'rows'
  | 'consecutiveRows'
  | 'olderFollowers'
  | 'days';

/**
 * One check. `n` of `of` were looked at. `ordinary` and `standsOut` are only given with all that the check needs; else
 * `notEnough`, with what is lacking and how many are needed, and with the facts as far as they are known.
 */
interface CheckOf<Id extends string, Facts> {
  id: Id;
  n: number;
  of: 'posts' | 'comments' | 'followers' | 'days';
  state: 'ordinary' | 'standsOut' | 'notEnough';
  /** Only with `notEnough`. */
  lack?: CheckLack;
  /** How many of `of` (of `lack`'s own unit for likes, views and responses) are needed; only where more of them would help. */
  need?: number;
  /** How many there are of what `need` counts. */
  have?: number;
  /** Always there unless `notEnough`. */
  facts?: Facts;
  /** Share of ordinary accounts on which this check stands out, 0…1. Missing: it cannot stand out here. */
  falseAlarm?: number;
}

/** C1: how many followers can have seen a typical post at most. METHOD.md#C1. */
export type ReachCheck = CheckOf<
  'reach',
  {
    followers: Count;
    /** Median views of a post. */
    views: Range;
    /** At most 1 follower in so many can have seen a typical post; below 1 there are more views than followers. */
    oneIn: Range;
    /** Usual views per follower for this size, and those below which it stands out. Missing: no norm of views. */
    usual?: number;
    line?: number;
  }
>;

/** C2: pooled responses per view. METHOD.md#C2. */
export type ResponsesFitViewsCheck = CheckOf<'responsesFitViews', { responses: Count; views: Count; share: Range }>;

/** C3: the split of the newest posts at which their counts differ most. METHOD.md#C3. */
export type BreakBetweenPostsCheck = CheckOf<
  'breakBetweenPosts',
  {
    kind: 'likes' | 'views';
    /** Posts on either side, and their median counts. */
    newer: { posts: number; median: number };
    older: { posts: number; median: number };
    /** How many times as many on the side that has more; 1 or more. */
    times: number;
  }
>;

/** A window of like rows in a list. METHOD.md#R3. */
export interface BatchFacts {
  feature: 'shape' | 'name-is-handle' | 'empty-bio' | 'with-bio';
  inWindow: number;
  window: number;
  inList: number;
  rows: number;
}

/** C4: promotion, copies, and one supplier among the people who comment. METHOD.md#C4. */
export type VoicesDifferCheck = CheckOf<
  'voicesDiffer',
  {
    /** Share of comments that are promotion or copies, 0…1. */
    share: Range;
    promotion: number;
    copies: number;
    /** Only where it is too surprising to be chance. */
    batch?: BatchFacts;
  }
>;

/** C5: followers' own counts, and batches in their list. METHOD.md#C5. */
export type FollowersCheck = CheckOf<
  'followers',
  {
    /** Rows with their own counts, how many of them the rule flags, and how they were chosen. Missing: no validated rule, or no counts. */
    rule?: { rows: number; flagged: number; chosen: 'listed' | 'newest' | 'opened'; share: Range };
    /** Only where it is too surprising to be chance. */
    batch?: BatchFacts;
  }
>;

/** C6: the person's own daily looks. METHOD.md#C6. */
export type GrowthCheck = CheckOf<
  'growth',
  {
    /** Rises of `following` that were followed by a fall. */
    teeth: number;
    /** Days in which the followers changed far more than usual, newest first; never a reason to stand out. */
    spikes: { from: string; to: string; people: number }[];
  }
>;

export type Check =
  | ReachCheck
  | ResponsesFitViewsCheck
  | BreakBetweenPostsCheck
  | VoicesDifferCheck
  | FollowersCheck
  | GrowthCheck;
export type CheckId = Check['id'];
export type CheckState = Check['state'];

/** The second word. METHOD.md#CHECKS. */
export type AudienceWord = 'nothingStandsOut' | 'oneStandsOut' | 'severalDoNotFit' | 'tooLittleSeen';

/** The second word with what it rests on. */
export interface AudienceLook {
  word: AudienceWord;
  /** Checks made, of those that the site allows. */
  made: number;
  possible: number;
  /** Those that stand out, in the order C1…C6. */
  out: CheckId[];
  /** What an ordinary visit (the profile scrolled, one thread opened) would add. */
  wouldAdd: { id: CheckId; lack: CheckLack; have?: number; need?: number }[];
}
