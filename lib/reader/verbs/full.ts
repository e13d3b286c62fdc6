import type { Way } from '../../site';
import { follow } from '../find';

/** What a way finds, taken for a number that is printed in full whatever the language says of it. */
export function full(way: Way): Way {
  return (root, look) => {
    const found = follow(way, root, look);
    return typeof found === 'string' && /\p{Nd}/u.test(found) ? { exact: found } : undefined;
  };
}
