import type { Extractor } from '../Extractor';
import { extract, first } from '../find';

/** Where an item says that it answers another. */
export interface Answer {
  /** A note on the item ("Replied to Ada"). */
  note: string;
  /** Whom the note names. */
  whom: Extractor;
  /** What a note means that names nobody: an answer to somebody (a post that is gone), or one's own thread going on. */
  nameless: boolean;
  /** Another sign of an answer, where there is no note: a line up to the item above. */
  sign: string;
  /** Every item of the list, where the one above it is then the one answered. */
  item?: string;
  author: Extractor;
}

/** Does it answer somebody else? Going on with one's own thread is no answer. */
export function answers({ note, whom, nameless, sign, item, author }: Answer): Extractor {
  return (root, look) => {
    const own = extract(author, root, look);
    const said = first(root, note, look);
    const named = said && extract(whom, said, look);
    if (said) return named === undefined ? nameless : named !== own;
    if (!first(root, sign, look)) return false;
    if (item === undefined) return true;
    const items = [...root.ownerDocument.querySelectorAll(item)];
    const above = items[items.indexOf(root) - 1];
    return above !== undefined && extract(author, above, look) !== own;
  };
}
