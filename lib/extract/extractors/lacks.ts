import type { Extractor } from '../Extractor';
import { all, first } from '../find';

/** Is there no such element? */
export function lacks(selector: string): Extractor {
  return (root, look) => first(root, selector, look) === undefined;
}

/** Do links name more than one account? The pattern's group is the account. */
export function several(selector: string, pattern: RegExp): Extractor {
  return (root, look) => {
    const found = all(root, selector, look).map((link) => pattern.exec(link.getAttribute('href') ?? '')?.[1]);
    return new Set(found.filter((account) => account !== undefined)).size > 1;
  };
}
