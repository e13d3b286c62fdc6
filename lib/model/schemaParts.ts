/** The small schemas that larger ones are built of: what a text, a handle, an id may look like. */

import { z } from 'zod/mini';

/** zod otherwise tries `new Function`, which an extension may not. */
z.config({ jitless: true });

/** What is longer than it should be is cut, for the rest is true; what is so many times longer comes from no page that is read. */
const EXCESS = 10;

/** A text of at most so many UTF-16 units; longer ones are refused. */
export const textUpTo = (most: number) => z.string().check(z.maxLength(most));

/** Words, cut where they are too long, but not in the middle of a character. */
export const cutText = (most: number) =>
  z.pipe(
    textUpTo(EXCESS * most),
    z.transform((words): string => words.slice(0, most).replace(/[\uD800-\uDBFF]$/, '')),
  );

export const flag = z.exactOptional(z.boolean());
export const siteId = z.string().check(z.regex(/^[a-z][a-z0-9-]{0,31}$/));
export const handle = z.string().check(z.toLowerCase(), z.regex(/^[^\s\p{C}]{1,128}$/u));
export const account = z.string().check(z.regex(/^[a-z][a-z0-9-]{0,31}:[^\s\p{C}]{1,128}$/u));
export const itemId = z.string().check(z.regex(/^[^\s\p{C}]{1,256}$/u));
/** BCP 47; '' = not known. Pages write odd things here ("en_US"): such a tag counts as ''. */
export const language = z.catch(z.string().check(z.regex(/^[A-Za-z0-9-]{0,35}$/)), '');

/** A list in which an item that does not pass is left out and the others stay; cut where it is too long. */
export function listOf<T extends z.ZodMiniType>(item: T, most: number, refused = EXCESS * most) {
  return z.pipe(
    z.array(z.unknown()).check(z.maxLength(refused)),
    z.transform((items): z.output<T>[] =>
      items.slice(0, most).flatMap((raw) => {
        const checked = z.safeParse(item, raw);
        return checked.success ? [checked.data] : [];
      }),
    ),
  );
}

/** Up to eight candidates of one field. One that is too long is left out rather than cut: half a count is another count. */
export function candidatesOf<T extends z.ZodMiniType>(candidate: (times: number) => T) {
  const whole = candidate(1);
  return z.pipe(
    z.array(candidate(EXCESS)).check(z.maxLength(8 * EXCESS)),
    z.transform((all): z.output<T>[] => all.filter((one) => z.safeParse(whole, one).success).slice(0, 8)),
  );
}
