/** What is worked out from the evidence. */

import type { AccountId } from './evidence';
import type { Count, Kind } from './reading';

/** A figure with its range. low ≤ value ≤ high. */
export interface Range {
  low: number;
  value: number;
  high: number;
}

/** A sentence to be put into words by lib/i18n: a key of its table and the figures in it; a list of phrases is said as one. */
export interface Sentence {
  key: string;
  values?: Record<string, number | string | Range | Sentence[]>;
}

/** One thing worked out from the evidence. */
export interface Signal {
  /** 'A1', 'R1', … as in the method's description. */
  id: string;
  axis: 'active' | 'real' | 'shown';
  /** Short name, for a row's label. */
  label: Sentence;
  /** The figure in the terms people use (0.16 %, 9 of 12): what stands at the row's end. */
  figure: Sentence;
  /** What the figure means, with its evidence. One plain sentence. */
  sentence: Sentence;
  /** The figure itself, in the unit of the formula. */
  range: Range;
  /** Posts, threads, comments, rows: how many it was read from, and of what. */
  n: number;
  of: 'posts' | 'threads' | 'comments' | 'followers' | 'days' | 'people';
  /** Paper, report or "reasoned" (†), with year. */
  source: string;
  /** 0…100 where the signal enters an axis. */
  score?: Range;
  /** Shift of the log-likelihood ratio, for REAL. */
  llr?: Range;
  strong?: boolean;
  /** Where the figure stands against its norm, same unit as `range`. */
  usual?: Range;
}

/** What can be said from one post: no axis, no verdict. Missing = not seen. */
export interface EarlyFigures {
  followers?: Count;
  following?: Count;
  posts?: Count;
  /** Days since the account was made. */
  ageDays?: Range;
  /** Days from the last own post that was seen to the moment of the card, as exactly as its date is. */
  lastPostDays?: Range;
  /** Median gap between own posts, days, as exactly as their dates are. */
  gapDays?: Range;
  /** Median interactions of the posts so far, and from how many. */
  responses?: Range;
  responsesFrom: number;
  /** The interaction kinds counted in `responses`. */
  kinds?: Kind[];
  /** Followers per response so far. */
  every?: Range;
  viewsPer100Followers?: Range;
  responsesPer100Views?: Range;
  pollVotes?: number;
  /** Posts marked as paid, of those seen. */
  paidPosts?: number;
  postsSeen: number;
}

/** The headline: "1 response for every N followers" (video: views) on a typical post. */
export interface Headline {
  base: 'followers' | 'views';
  /** Followers (views) per response, above 0, 95 % with drift; where `fewer` stands, the one end that is known, three times. */
  every: Range;
  /** Responses per 10,000; where `fewer` stands, from 0 (the typical post's own) to the one end that is known. */
  per10k: Range;
  /**
   * The typical post had no response, so that only one end is known: fewer than 1 response for every `every.low`, fewer than
   * `per10k.high` per 10,000. How much fewer no post of theirs can tell. Missing: both ends are known.
   */
  fewer?: true;
  /** Median interactions of the posts used, as far as their counts are known. Missing: worked out before it was kept. */
  responses?: Range;
  n: number;
  /** What is usual for accounts of this size: followers per response; missing: no norm. */
  usual?: Range;
  usualPer10k?: Range;
}

/** Does the audience answer? 'figures-only': there is no norm to compare with. Rules: science.md A, WORDS. */
export type ActiveWord = 'answer' | 'between' | 'quiet' | 'large-few' | 'figures-only' | 'not-enough';
/** Does the audience look real? A word about the followers' pattern, never about the account's owner. */
export type RealWord = 'unusual' | 'some-signs' | 'nothing-unusual' | 'not-enough';

/** One axis: its score with range (missing: no score is given) and its word with its evidence. */
export interface Axis<Word> {
  word: Word;
  score?: Range;
  /** Why this word. Always there. */
  because: Sentence;
}

/** Something the reader of the popup could do to make the answer surer. */
export interface Hint {
  axis: 'active' | 'real';
  sentence: Sentence;
  have?: number;
  need?: number;
}

/** Why posts were left out, counted. `usable` are the ones used. */
export interface PostUse {
  usable: number;
  seen: number;
  /** The interaction kinds that are counted as responses. */
  kinds?: Kind[];
  left: Partial<
    Record<
      | 'pinned'
      | 'promoted'
      | 'repost'
      | 'reply'
      | 'young'
      | 'old'
      | 'hidden'
      | 'unviewed'
      | 'undated'
      | 'foreign'
      | 'top',
      number
    >
  >;
}

/** A norm as used: what was compared with what. */
export interface NormUsed {
  id: string;
  /** Median rate (interactions / base) for an account of this size. */
  median: number;
  tau: number;
  s2: number;
  /** Followers from … to for which it is known. */
  min: number;
  max: number;
  /** Uncertainty factor of the median, either way. */
  uncertainty: number;
  kinds: Kind[];
  base: 'followers' | 'views';
  publisher: string;
  year: number;
  address: string;
  /** Accounts or posts behind it, as far as they are told: at least so many. */
  n?: number;
  /** Own frozen snapshot rather than a published one. */
  own?: boolean;
}

/** One step of the arithmetic, for "How this is worked out". */
export interface Step {
  label: string;
  value: number;
  unit?: string;
}

/** Everything worked out for one account. */
export interface Scorecard {
  method: number;
  /** ms; the `now` it was worked out for. */
  at: number;
  account: AccountId;
  site: string;
  handle: string;
  name?: string;
  followers?: Count;
  /** ms; the newest evidence in it. */
  seenAt: number;
  glance: EarlyFigures;
  headline?: Headline;
  active: Axis<ActiveWord>;
  real: Axis<RealWord>;
  signals: Signal[];
  hints: Hint[];
  use: PostUse;
  norm?: NormUsed;
  /** Names the user's own norms for its site, as they were at that time; missing: there were none. */
  edition?: string;
  /** The posts came out of time order: figures stand, no norm. */
  topPosts: boolean;
  /** Growth events etc. with innocent causes. */
  events: Sentence[];
  /** The arithmetic behind A1, in order. */
  steps: Step[];
}
