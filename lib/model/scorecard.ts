/** What is worked out from the evidence, as facts: no sentence is in it, and none is chosen before it is shown. */

import { z } from 'zod/mini';
import { activeBecauseSchema, realBecauseSchema } from './because';
import { cardVersion } from './cardVersion';
import { hintSchema } from './hints';
import { baseSchema, daySchema, kindSchema, momentSchema, rangeSchema } from './range';
import { leftOutSchema, normNameSchema, signalSchema } from './signals';

export type { Range } from './range';

const count = z.int().check(z.gte(0));
const ranged = z.exactOptional(rangeSchema);

/** Figures that one post is enough for: no axis, no verdict. Missing = not seen. */
const earlyFiguresSchema = z.object({
  followers: ranged,
  following: ranged,
  posts: ranged,
  /** Days since the account was made. */
  ageDays: ranged,
  /** Days from the last own post that was seen to the moment of the card, as exactly as its date is. */
  lastPostDays: ranged,
  /** Median gap between own posts, days, as exactly as their dates are. */
  gapDays: ranged,
  /** Median interactions of the posts so far, and from how many. */
  responses: ranged,
  responsesFrom: count,
  /** The interaction kinds counted in `responses`. */
  kinds: z.exactOptional(z.array(kindSchema)),
  /** Followers per response so far. */
  every: ranged,
  viewsPer100Followers: ranged,
  responsesPer100Views: ranged,
  pollVotes: z.exactOptional(count),
  /** Posts marked as paid, of those seen. */
  paidPosts: z.exactOptional(count),
  postsSeen: count,
});
export type EarlyFigures = z.infer<typeof earlyFiguresSchema>;

/** The headline: "1 response for every N followers" (video: views) on a typical post. */
const headlineSchema = z.object({
  base: baseSchema,
  /** Followers (views) per response, above 0, 95 % with drift; with `fewer` the one end that is known, three times. */
  every: rangeSchema.check(z.refine(({ low }) => low > 0)),
  /** Responses per 10,000; with `fewer` from 0 (the typical post's own) to the one end that is known. */
  per10k: rangeSchema,
  /**
   * The typical post had no response, so that only one end is known: fewer than 1 response for every `every.low`, fewer than
   * `per10k.high` per 10,000. The other end cannot be estimated. Missing: both ends are known.
   */
  fewer: z.exactOptional(z.literal(true)),
  /** Median interactions of the posts used, as far as their counts are known. */
  responses: rangeSchema,
  n: count,
  /** What is usual for accounts of this size: followers per response; missing: no norm. */
  usual: ranged,
  usualPer10k: ranged,
});
export type Headline = z.infer<typeof headlineSchema>;

/** Does the audience answer? 'figures-only': there is no norm to compare with. Rules: METHOD.md#ACTIVE. */
const activeWordSchema = z.enum(['answer', 'between', 'quiet', 'large-few', 'figures-only', 'not-enough']);
export type ActiveWord = z.infer<typeof activeWordSchema>;
/** Does the audience look real? A word about the followers' pattern, never about the account's owner. */
const realWordSchema = z.enum(['unusual', 'some-signs', 'nothing-unusual', 'not-enough']);
export type RealWord = z.infer<typeof realWordSchema>;

/** An axis: its word with the reason for it, and its score 0…100 with range (missing: no score is given). */
const activeAxisSchema = z.object({ word: activeWordSchema, score: ranged, because: activeBecauseSchema });
export type ActiveAxis = z.infer<typeof activeAxisSchema>;
const realAxisSchema = z.object({ word: realWordSchema, score: ranged, because: realBecauseSchema });
export type RealAxis = z.infer<typeof realAxisSchema>;

/** Which posts were used, and how many were left out for which reason. */
const postUseSchema = z.object({
  usable: count,
  seen: count,
  /** The interaction kinds that are counted as responses. */
  kinds: z.array(kindSchema),
  left: leftOutSchema,
});
export type PostUse = z.infer<typeof postUseSchema>;

/** A norm as used: what was compared with what. */
const normUsedSchema = z.extend(normNameSchema, {
  /** Median rate (interactions / base) for an account of this size. */
  median: z.number().check(z.gt(0)),
  tau: z.number(),
  s2: z.number(),
  /** Followers from … to for which it is known. */
  min: z.number(),
  max: z.number(),
  kinds: z.array(kindSchema),
  base: baseSchema,
  /** Where its figures were read: titles and addresses, in no language. */
  address: z.string(),
  /** Accounts or posts behind it, as far as they were published: at least so many. */
  n: z.exactOptional(count),
});
export type NormUsed = z.infer<typeof normUsedSchema>;

/** One step of the arithmetic, for "How this is worked out". */
const stepSchema = z.object({
  id: z.enum([
    'posts',
    'responses',
    'followers',
    'views',
    'raw',
    'norm',
    'tau',
    's2',
    'k',
    'rate',
    'v',
    'rate-low',
    'rate-high',
    'd',
    'score',
    'score-low',
    'score-high',
  ]),
  value: z.number(),
  /** How the value is written. Missing: as a plain number. */
  unit: z.exactOptional(z.enum(['rate', 'points'])),
});
export type Step = z.infer<typeof stepSchema>;

/** Days in which the followers changed far more than usual. `rise-post`: a post of those days drew far more responses. */
const growthEventSchema = z.object({
  id: z.enum(['rise', 'rise-post', 'drop']),
  from: daySchema,
  to: daySchema,
  /** At least so many. */
  people: count,
});
export type GrowthEvent = z.infer<typeof growthEventSchema>;

/** Everything worked out for one account. */
const scorecardSchema = z.object({
  cardVersion: z.literal(cardVersion),
  /** Version of the method: see lib/scoring/method.ts. */
  method: z.int(),
  /** ms; the `now` it was worked out for. */
  at: momentSchema,
  /** `site:handle` */
  account: z.string(),
  site: z.string(),
  handle: z.string(),
  name: z.exactOptional(z.string()),
  followers: ranged,
  /** ms; the newest evidence in it. */
  seenAt: momentSchema,
  early: earlyFiguresSchema,
  headline: z.exactOptional(headlineSchema),
  active: activeAxisSchema,
  real: realAxisSchema,
  signals: z.array(signalSchema),
  hints: z.array(hintSchema),
  use: postUseSchema,
  norm: z.exactOptional(normUsedSchema),
  /** Names the user's own norms for its site, as they were at that time; missing: there were none. */
  normsVersion: z.exactOptional(z.string()),
  /** The posts came out of time order: figures are shown without comparison. */
  topPosts: z.boolean(),
  /** The newest first. */
  events: z.array(growthEventSchema),
  /** The arithmetic behind A1, in order. */
  steps: z.array(stepSchema),
});
export type Scorecard = z.infer<typeof scorecardSchema>;

/** A kept scorecard, if it has today's shape; undefined for anything else. Nobody scores, words or draws from one before. */
export function parseScorecard(kept: unknown): Scorecard | undefined {
  const parsed = z.safeParse(scorecardSchema, kept);
  return parsed.success ? parsed.data : undefined;
}
