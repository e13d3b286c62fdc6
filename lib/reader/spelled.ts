import type { Way } from '../site';
import { follow } from './find';

/** A number that is said in words (Arabic: "two comments" is one word), where the whole text is one of the table's. */
export function spelled(way: Way, numbers: Record<string, string>): Way {
  return (root, look) => {
    const found = follow(way, root, look);
    const digits = typeof found === 'string' ? numbers[found] : undefined;
    return digits === undefined ? found : { exact: digits };
  };
}
