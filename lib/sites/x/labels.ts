import type { Extractor, ExtractorFunction, PageContext } from '../../extract/Extractor';
import { extract, first } from '../../extract/elements';

/** The row of buttons: its label lists all counts of a post. */
const LABEL = '[role="group"][aria-label]'; // 2025-11

/**
 * The one count of that label ("29 replies, 48 reposts, 538 likes, 462 bookmarks, 151330 views") that is found nowhere
 * else. The words differ by language and zeros are left out, so the known counts are taken off by value, from the front
 * and the back; if one of them does not fit, nothing is found.
 * @param orZero nothing left over means zero, not unknown
 */
export const leftInLabel =
  (before: readonly Extractor[], after: readonly Extractor[] = [], orZero = false): ExtractorFunction =>
  (root, context) => {
    const label = first(root, LABEL, context)?.getAttribute('aria-label');
    if (!label) return undefined;
    const numbers = numbersIn(label);
    const isFitting =
      takeOff(before, () => numbers.shift(), root, context) && takeOff(after, () => numbers.pop(), root, context);
    if (!isFitting || numbers.length > 1 || (numbers.length === 0 && !orZero)) return undefined;
    return { exact: numbers[0] ?? '0' };
  };

/** "1,234 likes" is one number: a mark before three digits groups them. */
const numbersIn = (text: string): string[] =>
  text.replace(/[.,\u00a0\u202f](?=\p{Nd}{3})/gu, '').match(/\p{Nd}+/gu) ?? [];

function takeOff(
  extractors: readonly Extractor[],
  next: () => string | undefined,
  root: Element,
  context: PageContext,
): boolean {
  return extractors.every((extractor) => {
    const count = extract(extractor, root, context);
    if (typeof count !== 'object' || !('exact' in count)) return false;
    const [value] = numbersIn(count.exact);
    return value === '0' || next() === value;
  });
}

/** What this file's own functions look for. */
export const LABEL_LITERALS = [LABEL];
