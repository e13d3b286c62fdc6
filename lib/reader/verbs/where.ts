import type { Way } from '../../site';
import { follow } from '../find';

/** The same way, on addresses whose path fits only. */
export function where(path: RegExp, way: Way): Way {
  return (root, look) => (path.test(look.url.pathname) ? follow(way, root, look) : undefined);
}
