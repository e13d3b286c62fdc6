import type { Extractor } from '../Extractor';
import { all } from '../find';

/** Does such a link in it name another post than the address? Then it is left over from the page before. */
export function strange(selector: string, id: RegExp): Extractor {
  return (root, look) =>
    all(root, selector, look).some((link) => {
      const named = id.exec(link.getAttribute('href') ?? '')?.[1];
      return named !== undefined && named !== look.page.postId;
    });
}
