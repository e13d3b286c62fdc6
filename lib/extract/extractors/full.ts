import type { Extractor } from '../Extractor';
import { extract } from '../find';

/** What a way finds, taken for a number that is printed in full whatever the language says of it. */
export function full(way: Extractor): Extractor {
  return (root, look) => {
    const found = extract(way, root, look);
    return typeof found === 'string' && /\p{Nd}/u.test(found) ? { exact: found } : undefined;
  };
}
