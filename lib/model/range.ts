/** Numbers with what is open about them, and the words for what is counted. */

import { z } from 'zod/mini';

/** zod otherwise tries `new Function`, which an extension may not. */
z.config({ jitless: true });

/** A figure with its range. low ≤ value ≤ high. */
export const rangeSchema = z.object({ low: z.number(), value: z.number(), high: z.number() });
export type Range = z.infer<typeof rangeSchema>;

/** A rate is per follower, or (video) per view. */
export const baseSchema = z.enum(['followers', 'views']);
export type Base = z.infer<typeof baseSchema>;

/** See Kind. */
export const kindSchema = z.enum(['likes', 'replies', 'shares', 'saves', 'views']);

/** A UTC day, "2026-11-22". */
export const daySchema = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
