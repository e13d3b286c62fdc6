/** What a person could do to make an answer surer, as facts. */

import { z } from 'zod/mini';

const count = z.int().check(z.gte(0));

/** A step, and how far it is: `have` of `need`; both missing where it is no matter of counting. */
export const hintSchema = z.object({
  axis: z.enum(['active', 'real']),
  id: z.enum([
    'order',
    'profile',
    'posts',
    'young',
    'hidden',
    'norm',
    'comments',
    'threads',
    'follower-counts',
    'follower-list',
    'other-days',
  ]),
  have: z.exactOptional(count),
  need: z.exactOptional(count),
});
export type Hint = z.infer<typeof hintSchema>;
