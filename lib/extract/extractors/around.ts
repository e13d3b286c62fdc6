import type { Extractor } from '../Extractor';
import { extract } from '../find';

/** The same way, in the nearest such element around this one: what the page says once for all its parts. */
export function around(selector: string, way: Extractor): Extractor {
  return (root, look) => {
    const outer = root.parentElement?.closest(selector);
    return outer ? extract(way, outer, look) : undefined;
  };
}
