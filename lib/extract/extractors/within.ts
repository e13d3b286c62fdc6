import type { Extractor } from '../Extractor';
import { extract, first } from '../find';

/**
 * The same way, tried inside the first such element only: a post's own head, not that of the post it shares. With `holding`: in
 * the nearest such element around the first match of that, so that another's head is not taken where one's own has changed.
 */
export function within(selector: string, way: Extractor, holding?: string): Extractor {
  return (root, look) => {
    const part = holding ? first(root, holding, look)?.closest(selector) : first(root, selector, look);
    return part && root.contains(part) ? extract(way, part, look) : undefined;
  };
}

/** The first match whose id the item's own aria-describedby names. */
export function describing(selector: string): Extractor {
  return (root, look) => {
    const named = (root.getAttribute('aria-describedby') ?? '').split(' ');
    for (const el of root.querySelectorAll(selector)) if (named.includes(el.id)) return extract('', el, look);
    return undefined;
  };
}
