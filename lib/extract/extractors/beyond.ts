import type { Extractor } from '../Extractor';

/**
 * Is the item beyond a heading, of a list that has such items? What follows a heading is something else ("Related threads"); so is
 * what is no such item at all where the page has some. By the page's order, however the two are boxed.
 */
export function beyond(items: string, heading: string): Extractor {
  return (root) => {
    const parts = [...root.ownerDocument.querySelectorAll(`${items}, ${heading}`)];
    const start = parts.findIndex((part) => part.matches(items));
    const place = parts.indexOf(root);
    return start >= 0 && (place < start || parts.slice(start, place).some((part) => !part.matches(items)));
  };
}
