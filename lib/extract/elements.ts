import type { Extracted, Extractor, PageContext } from './Extractor';
import { textOf } from './text';

/** Every match of the selector that belongs to the item itself; '' is the item. */
export function all(root: Element, selector: string, { not }: PageContext): Element[] {
  if (selector === '') return [root];
  const found = [...root.querySelectorAll(selector)];
  if (!not) return found;
  return found.filter((element) => {
    const part = element.closest(not);
    return !part || part === root || !root.contains(part);
  });
}

/** The first such match. */
export function first(root: Element, selector: string, context: PageContext): Element | undefined {
  if (selector === '') return root;
  if (!context.not) return root.querySelector(selector) ?? undefined;
  return all(root, selector, context)[0];
}

/** Runs one extractor on an element. */
export function extract(extractor: Extractor, root: Element, context: PageContext): Extracted {
  if (typeof extractor === 'function') return extractor(root, context);
  if (typeof extractor !== 'string') return first(root, extractor[0], context)?.getAttribute(extractor[1]) ?? undefined;
  const element = first(root, extractor, context);
  return element && textOf(element);
}

/**
 * Runs the extractor of a flag: for a selector, whether there is a match; for all others what they find, words counting as yes.
 * Undefined: it cannot be seen here; a selector without a match does not prove the opposite (use `exists` where it does).
 */
export function extractFlag(extractor: Extractor, root: Element, context: PageContext): boolean | undefined {
  if (typeof extractor === 'string') return first(root, extractor, context) ? true : undefined;
  const found = extract(extractor, root, context);
  if (found === undefined || found === '') return undefined;
  return found !== false;
}

/** Is one of these flags true? */
export const isAnyTrue = (extractors: readonly Extractor[] | undefined, root: Element, context: PageContext): boolean =>
  extractors?.some((extractor) => extractFlag(extractor, root, context) === true) ?? false;

/** Is it hidden by an attribute or an inline style, its own or an ancestor's? No layout: tests have none. */
export function isHidden(element: Element): boolean {
  for (let each: Element | null = element; each; each = each.parentElement) {
    if (each.hasAttribute('hidden') || each.getAttribute('aria-hidden') === 'true') return true;
    const style = each.getAttribute('style');
    if (style && /display:\s*none|visibility:\s*hidden/.test(style)) return true;
  }
  return false;
}
