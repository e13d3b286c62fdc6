import type { Extractor } from '../Extractor';
import { extract } from '../find';

/** The same way, on addresses whose path fits only. */
export function where(path: RegExp, way: Extractor): Extractor {
  return (root, look) => (path.test(look.url.pathname) ? extract(way, root, look) : undefined);
}
