import type { Extractor } from '../Extractor';
import { extract, first } from '../find';
import { textOf } from '../text';

/**
 * The number that stands on a button in place of its word; a button without one is read the other way. What says zero for a
 * missing number must not do so there: only where buttons carry words do their numbers stand elsewhere.
 *
 * @param mark what stands inside the button
 */
export function counter(mark: string, otherwise: Extractor): Extractor {
  return (root, look) => {
    const button = first(root, mark, look)?.closest('[role="button"]');
    const text = button && textOf(button);
    return text && /\p{Nd}/u.test(text) ? text : extract(otherwise, root, look);
  };
}
