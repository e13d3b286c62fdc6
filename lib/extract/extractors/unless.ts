import type { Extractor } from '../Extractor';
import { extract } from '../find';

/** The same way, where this flag is not true. */
export function unless(flag: Extractor, way: Extractor): Extractor {
  return (root, look) => (extract(flag, root, look) === true ? undefined : extract(way, root, look));
}
