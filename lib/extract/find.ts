import type { Extracted, Extractor, PageContext } from './Extractor';
import { textOf } from './text';

/** Every match of the selector that belongs to the item itself; '' is the item. */
export function all(root: Element, selector: string, look: PageContext): Element[] {
  if (selector === '') return [root];
  const found = [...root.querySelectorAll(selector)];
  const { not } = look;
  if (!not) return found;
  return found.filter((el) => {
    const part = el.closest(not);
    return !part || part === root || !root.contains(part);
  });
}

/** The first such match. */
export function first(root: Element, selector: string, look: PageContext): Element | undefined {
  if (selector === '') return root;
  if (!look.not) return root.querySelector(selector) ?? undefined;
  return all(root, selector, look)[0];
}

/** Runs one way on an element. */
export function extract(way: Extractor, root: Element, look: PageContext): Extracted {
  if (typeof way === 'function') return way(root, look);
  if (typeof way !== 'string') return first(root, way[0], look)?.getAttribute(way[1]) ?? undefined;
  const el = first(root, way, look);
  return el && textOf(el);
}
