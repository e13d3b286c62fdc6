import type { Way } from '../site';
import { first, follow } from './find';

/** The same way, tried inside the first such element only: a post's own head, not that of the post it shares. */
export function within(selector: string, way: Way): Way {
  return (root, look) => {
    const part = first(root, selector, look);
    return part && follow(way, part, look);
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
