import type { Extractor } from '../../sites/Site';
import { extract } from '../find';

/** The same way, where this flag is not true. */
export function unless(flag: Extractor, way: Extractor): Extractor {
  return (root, look) => (extract(flag, root, look) === true ? undefined : extract(way, root, look));
}
