/** Numbers with what is open about them, and the words for what is counted. */

import { z } from 'zod/mini';

/** zod otherwise tries `new Function`, which an extension may not. */
z.config({ jitless: true });

/** ms: the last moment that a Date can be. */
const LAST_MOMENT = 8.64e15;

/** A figure with its range. low ≤ value ≤ high. */
export const rangeSchema = z
  .object({ low: z.number(), value: z.number(), high: z.number() })
  .check(z.refine(({ low, value, high }) => low <= value && value <= high));
export type Range = z.infer<typeof rangeSchema>;

/** A rate is per follower, or (video) per view. */
export const baseSchema = z.enum(['followers', 'views']);
export type Base = z.infer<typeof baseSchema>;

/** See Kind. */
export const kindSchema = z.enum(['likes', 'replies', 'shares', 'saves', 'views']);

/** ms since 1970, within what a date can be. */
export const momentSchema = z.number().check(z.gte(-LAST_MOMENT), z.lte(LAST_MOMENT));

/** A UTC day, "2026-11-22". */
export const daySchema = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
