import type { Way } from '../../site';
import { first, follow } from '../find';

/**
 * The same way, tried inside the first such element only: a post's own head, not that of the post it shares. With `holding`: in
 * the nearest such element around the first match of that, so that another's head is not taken where one's own has changed.
 */
export function within(selector: string, way: Way, holding?: string): Way {
  return (root, look) => {
    const part = holding ? first(root, holding, look)?.closest(selector) : first(root, selector, look);
    return part && root.contains(part) ? follow(way, part, look) : undefined;
  };
}

/** The first match whose id the item's own aria-describedby names. */
export function describing(selector: string): Way {
  return (root, look) => {
    const named = (root.getAttribute('aria-describedby') ?? '').split(' ');
    for (const el of root.querySelectorAll(selector)) if (named.includes(el.id)) return follow('', el, look);
    return undefined;
  };
}
