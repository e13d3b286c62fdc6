import type { Extractor, ExtractorFunction, PageContext } from './Extractor';
import { extract, first } from './elements';
import { withLiterals } from './literals';
import { textOf } from './text';

/** The first whole number of what the extractor finds, which the site prints in full whatever the language; words without one: nothing. */
export function exact(extractor: Extractor): ExtractorFunction {
  return withLiterals([extractor], (root: Element, context: PageContext) => {
    const text = extract(extractor, root, context);
    return typeof text === 'string' && /\p{Nd}/u.test(text) ? { exact: text } : undefined;
  });
}

/** Counts that are printed apart and are wanted together (reposts, quotes): all of them, or nothing. */
export function sum(...selectors: readonly string[]): ExtractorFunction {
  return withLiterals(selectors, (root: Element, context: PageContext) => {
    const parts = selectors.map((selector) => first(root, selector, context));
    const texts = parts.map((part) => (part ? textOf(part) : ''));
    return texts.includes('') ? undefined : { sum: texts };
  });
}

/** Zero, where there is such a button and it has no words at all. The site prints no number for zero. */
export const zeroWhenEmpty = (button: string): ExtractorFunction =>
  withLiterals([button], (root: Element, context: PageContext) => {
    const element = first(root, button, context);
    return element && textOf(element) === '' ? { exact: '0' } : undefined;
  });
