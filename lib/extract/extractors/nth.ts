import type { Extractor } from '../Extractor';
import { all, extract } from '../find';

/** Where an element stands among its like: the n-th (from 0) of just so many. */
export interface Place {
  nth: number;
  of: number;
}

/**
 * The n-th of a row that is whole: with one more or one less, nothing is told. By the page's order, so that neither boxes around
 * them nor strangers between them make one count another.
 */
export function nth(selector: string, { nth: place, of }: Place, way: Extractor = ''): Extractor {
  return (root, look) => {
    const row = all(root, selector, look);
    const element = row[place];
    return element && row.length === of ? extract(way, element, look) : undefined;
  };
}
