import type { Extractor } from '../Extractor';
import { all, extract } from '../find';

/**
 * The first match, where it stands before the item's landmark (its author's picture): over a post stands who reposted it, or that
 * it is pinned. By the page's order; an item without the landmark says nothing.
 */
export function above(landmark: string, selector: string, way: Extractor = ''): Extractor {
  return (root, look) => {
    const parts = all(root, `${landmark}, ${selector}`, look);
    const [over] = parts;
    const isOver = over && !over.matches(landmark) && parts.some((part) => part.matches(landmark));
    return isOver ? extract(way, over, look) : undefined;
  };
}
