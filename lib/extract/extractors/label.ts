import type { Extractor, PageContext } from '../Extractor';
import { extract, first } from '../find';

/** What stands before and after the wanted count in a label that lists several counts. */
export interface Around {
  before: readonly Extractor[];
  after?: readonly Extractor[];
  /** Nothing left over means none, not unknown. */
  orZero?: boolean;
}

/**
 * The one count of a label ("29 replies, 48 reposts, 538 likes, 462 bookmarks, 151330 views") that is read nowhere else. The
 * words differ by language and zeros are left out, so the known counts are taken off by value, from the front and the back; if
 * one of them does not fit, nothing is said.
 */
export function leftover(
  selector: string,
  attribute: string,
  { before, after = [], orZero = false }: Around,
): Extractor {
  return (root, look) => {
    const label = first(root, selector, look)?.getAttribute(attribute);
    if (!label) return undefined;
    const numbers = numbersIn(label);
    const fits = takeOff(before, () => numbers.shift(), root, look) && takeOff(after, () => numbers.pop(), root, look);
    if (!fits || numbers.length > 1 || (numbers.length === 0 && !orZero)) return undefined;
    return { exact: numbers[0] ?? '0' };
  };
}

/** "1,234 likes" is one number: a mark before three digits groups them. */
const numbersIn = (text: string): string[] =>
  text.replace(/[.,\u00a0\u202f](?=\p{Nd}{3})/gu, '').match(/\p{Nd}+/gu) ?? [];

function takeOff(
  ways: readonly Extractor[],
  next: () => string | undefined,
  root: Element,
  look: PageContext,
): boolean {
  return ways.every((way) => {
    const count = extract(way, root, look);
    if (typeof count !== 'object' || !('exact' in count)) return false;
    const [value] = numbersIn(count.exact);
    return value === '0' || next() === value;
  });
}
