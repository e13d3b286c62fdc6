import type { Extractor } from '../Extractor';
import { first } from '../find';
import { textOf } from '../text';

/** Counts that stand apart and are wanted together (reposts, quotes): all of them, or nothing. */
export function sum(...selectors: readonly string[]): Extractor {
  return (root, look) => {
    const parts = selectors.map((selector) => first(root, selector, look));
    const texts = parts.map((part) => (part ? textOf(part) : ''));
    return texts.includes('') ? undefined : { sum: texts };
  };
}
