import type { Extractor } from '../Extractor';
import { all } from '../find';
import { textOf } from '../text';

/** How the items of a list are signed, if they are. */
export interface Signed {
  /** The account's own name in the page's header. */
  own: string;
  /** The short texts of an item; … */
  texts: string;
  /** … with more than so many of them, the first is its author's name. */
  usual: number;
  /** Where a name stands alone. */
  name: string;
}

/** On an account's own page, where items bear no name: does this one bear one, and another than the account's? Then it is not its. */
export function unlike({ own, texts, usual, name }: Signed): Extractor {
  return (root, look) => {
    if (look.page.kind !== 'profile') return false;
    const words = all(root, texts, look).map(textOf);
    const signed = words.length > usual ? words[0] : all(root, name, look).map(textOf).find(Boolean);
    const header = root.ownerDocument.querySelector(own);
    return signed !== undefined && signed !== (header && textOf(header));
  };
}
