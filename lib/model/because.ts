/** Why an axis has its word, as facts: an id for the reason, and the figures in it. */

import { z } from 'zod/mini';
import { baseSchema, rangeSchema } from './range';

const count = z.int().check(z.gte(0));
const because = <Id extends string, Facts extends z.core.$ZodLooseShape>(id: Id, facts: Facts) =>
  z.object({ id: z.literal(id), ...facts });

/** A rate as the headline has it. */
const rate = { every: rangeSchema, base: baseSchema, fewer: z.exactOptional(z.literal(true)) };

/** Why ACTIVE has its word. */
export const activeBecauseSchema = z.discriminatedUnion('id', [
  because('private', {}),
  /** `days` old, or (`atMost`) at most so, where only its month is known. */
  because('new', { days: z.number(), atMost: z.boolean(), need: count }),
  because('small', { followers: z.number(), need: count }),
  because('posts', { have: count, need: count }),
  because('hidden', { hidden: count, seen: count }),
  because('unviewed', { unviewed: count, seen: count }),
  because('old', { old: count, seen: count, need: count }),
  /** Followers, or views, were not seen. */
  because('no-base', { base: baseSchema }),
  because('top', {}),
  because('no-norm', {}),
  because('no-norm-size', { followers: rangeSchema }),
  because('no-size', { base: baseSchema }),
  /** At least so many people take part, and about so many in ten of those seen come back. */
  because('participants', { people: count, tenth: count }),
  because('answer', { ...rate, usual: rangeSchema }),
  /** Fewer responses than usual: the other signals lift the whole. */
  because('answer-though', { ...rate, usual: rangeSchema }),
  because('between', { ...rate, usual: rangeSchema }),
  because('quiet', { ...rate, usual: rangeSchema }),
  /** As many responses as an account at least so many times smaller; or fewer than the smallest the norm is known for. */
  because('large-few', { ...rate, least: z.number(), smallest: z.exactOptional(z.number()) }),
]);
export type ActiveBecause = z.infer<typeof activeBecauseSchema>;

/** Why REAL has its word. */
export const realBecauseSchema = z.discriminatedUnion('id', [
  because('private', {}),
  because('unusual', { strong: count }),
  /** One strong sign: followers, a batch, comments. */
  because('strong-R1', { flagged: count, n: count }),
  because('strong-R3', { inWindow: count, window: count }),
  because('strong-R5', { joint: count, n: count }),
  because('nothing', {}),
  because('cannot-tell', {}),
  because('followers', { have: count, need: count }),
  /** What was seen is shown, but no rule could be tested on this site. */
  because('unscored', {}),
  because('nothing-seen', {}),
]);
export type RealBecause = z.infer<typeof realBecauseSchema>;
