/**
 * The signals of a scorecard: one thing each worked out from the evidence, as facts. What a signal is called and what its
 * facts mean in words is chosen when it is shown (lib/wording/signals). A new one begins with its row in `FACTS`.
 */

import { z } from 'zod/mini';
import { normIdSchema } from './norm';
import { baseSchema, daySchema, kindSchema, rangeSchema } from './range';

const count = z.int().check(z.gte(0));

/** Why a post was left out, each post for one reason; and how many were. */
export const leftOutSchema = z.partialRecord(
  z.enum(['pinned', 'promoted', 'repost', 'reply', 'young', 'old', 'hidden', 'unviewed', 'undated', 'foreign', 'top']),
  count,
);

/** A norm as a sentence names it: its id, the day it was made and its newest figure's year, and the factor within which it is right. */
export const normNameSchema = z.object({
  id: normIdSchema,
  /** Made of the user's own library. */
  own: z.exactOptional(z.literal(true)),
  made: daySchema,
  year: z.int(),
  uncertainty: z.number(),
});

/** Facts of each signal by its id, as METHOD.md names it. Counts are whole, shares 0…1, days in days. */
const FACTS = {
  /** Response rate. `range`: interactions per base. */
  A1: z.object({
    base: baseSchema,
    /** The typical post had no response: only `range.high` is known, and the rest is 0. */
    unanswered: z.boolean(),
    /** Median of (responses + ½) / base, before anything is compared. */
    raw: z.number(),
    kinds: z.array(kindSchema),
    seen: count,
    left: leftOutSchema,
    topPosts: z.boolean(),
    /** What it was compared with. Missing: nothing. */
    norm: z.exactOptional(normNameSchema),
  }),
  /** Replies per like, over all posts together. */
  A2: z.object({
    /** One post or two decide it. */
    unclear: z.boolean(),
  }),
  /** The owner answers. `range`: share of threads. */
  A3: z.object({ answered: count, questions: count, questionsAnswered: count }),
  /** Recency. `range`: days, the larger of the last post's age and the usual gap. */
  A4: z.object({
    /** Days from the last own post to the last look. */
    last: rangeSchema,
    /** Median days between own posts. Missing with a single post. */
    gap: z.exactOptional(rangeSchema),
    /** The last look was more than a day ago. */
    isOldLook: z.boolean(),
  }),
  /** Participants: at least so many take part. `range`: from those seen to the bound. */
  A5: z.object({
    atLeast: count,
    seen: count,
    /** The bound is above those seen. */
    isAboveSeen: z.boolean(),
  }),
  /** Participants seen, where there is no higher bound. */
  'A5-seen': z.object({ seen: count }),
  /** Commenters seen in more than one thread. `range`: share of all. */
  'A5-loyalty': z.object({ returning: count, people: count, threads: count }),
  /** Shares among interactions. `range`: share. */
  A6: z.object({ unclear: z.boolean() }),
  /** Under-response: so many times smaller an account has as many responses. `range`: times, above 0. */
  H: z.object({
    unanswered: z.boolean(),
    /** An account of one of these sizes lies outside those the norm is known for. */
    isBeyondNorm: z.boolean(),
  }),
  /** Trend: the later half of the posts against the earlier. `range`: times. */
  T: z.object({ recent: count, earlier: count }),
  /** Views per 100 followers. */
  V1: z.object({}),
  /** Responses per 100 views. `beside`: the comparison shown beside it. */
  V2: z.object({ beside: z.enum(['nothing', 'norm', 'buffer']) }),
  /** Votes in the polls seen. */
  polls: z.object({ votes: count }),
  /** Posts that the site marks as paid. */
  paid: z.object({ paid: count }),
  /** Followers with own counts seen. `range`: share of the kind the rule is meant to find. */
  R1: z.object({
    flagged: count,
    rule: z.enum(['posts', 'ratio']),
    /** How the rows were chosen. */
    sample: z.enum(['newest', 'listed', 'opened']),
    /** What it comes to: no rule was tested here; as in ordinary audiences; many, of those picked, of a run, or nearly all. */
    finding: z.enum(['untested', 'ordinary', 'many-opened', 'many', 'all']),
  }),
  /** Batches of like rows in the followers list. `range`: share of the window. */
  R3: z.object({
    inWindow: count,
    window: count,
    inList: count,
    rows: count,
    /** What they have in common; none: no batch is surprising enough. */
    feature: z.enum(['none', 'shape', 'name-is-handle', 'empty-bio', 'with-bio']),
  }),
  /** Promotion and near-copies among comments. `range`: share. */
  R5: z.object({ joint: count, promotion: count, copies: count, isMany: z.boolean() }),
  /** Very short comments. `range`: share. */
  'R5-short': z.object({ emojiOnly: count, mentionOnly: count }),
  /** Follow-back. `range`: followed per follower. */
  R7: z.object({ following: z.number(), followers: z.number() }),
  /** Following up and down. `range`: times. */
  'R7-churn': z.object({ teeth: count, days: count }),
  /** Followers gained per day. */
  R8: z.object({ from: daySchema, to: daySchema }),
};

/** Names a signal, as in METHOD.md. */
export type SignalId = keyof typeof FACTS;
/** What a signal of each id knows. */
export type SignalFacts = { [Id in SignalId]: z.infer<(typeof FACTS)[Id]> };

const base = z.object({
  id: z.enum(Object.keys(FACTS) as SignalId[]),
  axis: z.enum(['active', 'real', 'shown']),
  /** The figure itself, in the unit of the formula. */
  range: rangeSchema,
  /** How many it was read from, and of what. */
  n: count,
  of: z.enum(['posts', 'threads', 'comments', 'followers', 'days', 'people']),
  /** 0…100 where the signal enters ACTIVE. */
  score: z.exactOptional(rangeSchema),
  /** Shift of the log-likelihood ratio, for REAL. */
  llr: z.exactOptional(rangeSchema),
  strong: z.exactOptional(z.boolean()),
  /** What is usual, from the norm, same unit as `range`. */
  usual: z.exactOptional(rangeSchema),
  /** Names where it comes from: a paper, a report, or our own reasoning. */
  source: z.enum([
    'counted',
    'reasoned',
    'norm',
    'restated',
    'reply-spread',
    'owner-answers',
    'chao',
    'wilson',
    'follower-rule',
    'batch-scan',
    'comment-features',
    'churn',
    'visits',
  ]),
});
type SignalBase = Omit<z.infer<typeof base>, 'id'>;

/** A signal of one id. */
export type SignalOf<Id extends SignalId> = { [One in Id]: SignalBase & { id: One; facts: SignalFacts[One] } }[Id];
/** One thing worked out from the evidence. */
export type Signal = SignalOf<SignalId>;

/** A signal with the facts of its id. */
export const signalSchema = z.pipe(
  z.extend(base, { facts: z.unknown() }),
  z.transform((signal, context): Signal => {
    const facts = z.safeParse(FACTS[signal.id], signal.facts);
    if (facts.success) return { ...signal, facts: facts.data } as Signal;
    for (const issue of facts.error.issues) {
      context.issues.push({ ...issue, path: ['facts', ...issue.path], input: signal.facts, code: 'custom' });
    }
    return z.NEVER;
  }),
);
