import type { Extractor } from '../Extractor';
import { all } from '../find';

/** How links say which comment they belong to. */
export interface Naming {
  /** The items that are comments. */
  items: string;
  /** Parameter that names a comment; on an answer it names the comment beneath which it stands. */
  comment: string;
  /** Parameter that only an answer's links have. */
  answer: string;
  /** The author in a comment's link. */
  who: RegExp;
}

/** Author of the comment beneath which this one stands: an answer's links name that comment, whose own links do too. */
export function answered({ items, comment, answer, who }: Naming): Extractor {
  const asked = (link: Element): URLSearchParams =>
    new URLSearchParams((link.getAttribute('href') ?? '').split('?')[1]?.split('#')[0]);
  return (root, look) => {
    const parent = all(root, 'a[href]', look)
      .map(asked)
      .find((query) => query.has(answer))
      ?.get(comment);
    if (!parent) return undefined;
    for (const link of root.ownerDocument.querySelectorAll(`${items} a[href]`)) {
      const query = asked(link);
      const found =
        query.get(comment) === parent && !query.has(answer) && who.exec(link.getAttribute('href') ?? '')?.[1];
      if (found) return found;
    }
    return undefined;
  };
}
