import type { Way } from '../../site';
import { follow } from '../find';

/** The same way, in the nearest such element around this one: what the page says once for all its parts. */
export function around(selector: string, way: Way): Way {
  return (root, look) => {
    const outer = root.parentElement?.closest(selector);
    return outer ? follow(way, outer, look) : undefined;
  };
}
