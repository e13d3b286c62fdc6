import type { Way } from '../../site';
import { follow } from '../find';

/** The same way, where this flag is not true. */
export function unless(flag: Way, way: Way): Way {
  return (root, look) => (follow(flag, root, look) === true ? undefined : follow(way, root, look));
}
