import type { Extractor } from '../Extractor';
import { extract } from '../find';
import { bagsWith, isCount, valueAt } from './data';

/** Which number of the JSON that came with the page. */
export interface Shipped {
  /** A text that stands in a script with such objects: others are not parsed. */
  mark: string;
  /** The field that names an object, … */
  key: string;
  /** … and the way to this item's own name. */
  id: Extractor;
  /** Paths of numbers, added up ("text_post_app_info.repost_count"); one that is missing: nothing. */
  sum: readonly string[];
}

/**
 * A count in full, where the page shows it shortened (`shown` gives words) and the JSON it came with holds it. That JSON is of the
 * first load, and the reader takes it only where it can stand for what is shown; what is hidden stays hidden.
 */
export function shipped(shown: Extractor, { mark, key, id, sum }: Shipped): Extractor {
  const bagsOf = bagsWith(mark);
  return (root, look) => {
    const text = extract(shown, root, look);
    if (typeof text !== 'string' || !/\p{Nd}/u.test(text)) return undefined;
    const own = extract(id, root, look);
    if (typeof own !== 'string' || own === '') return undefined;
    const counts = bagsOf(root.ownerDocument)
      .filter((bag) => bag[key] === own)
      .map((bag) => sum.map((path) => valueAt(bag, path.split('.'))))
      .filter((parts) => parts.every(isCount));
    const totals = new Set(counts.map((parts) => parts.reduce((all, one) => all + one, 0)));
    const [total] = totals;
    return totals.size === 1 ? { exact: String(total) } : undefined;
  };
}
