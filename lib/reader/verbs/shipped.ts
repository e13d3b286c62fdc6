import type { Way } from '../../site';
import { follow } from '../find';
import { dataIn, isCount, valueAt } from './data';

/** Which number of the JSON that came with the page. */
export interface Shipped {
  /** A text that stands in a script with such objects: others are not parsed. */
  mark: string;
  /** The field that names an object, … */
  key: string;
  /** … and the way to this item's own name. */
  id: Way;
  /** Paths of numbers, added up ("text_post_app_info.repost_count"); one that is missing: nothing. */
  sum: readonly string[];
}

type Bag = Record<string, unknown>;
/**
 * A count in full, where the page shows it shortened (`shown` gives words) and the JSON it came with holds it. That JSON is of the
 * first load, and the reader takes it only where it can stand for what is shown; what is hidden stays hidden.
 */
export function shipped(shown: Way, { mark, key, id, sum }: Shipped): Way {
  return (root, look) => {
    const text = follow(shown, root, look);
    if (typeof text !== 'string' || !/\p{Nd}/u.test(text)) return undefined;
    const own = follow(id, root, look);
    if (typeof own !== 'string' || own === '') return undefined;
    const totals = new Set<number>();
    for (const script of root.ownerDocument.querySelectorAll('script[type="application/json"]')) {
      if (!script.textContent?.includes(mark)) continue;
      for (const bag of bagsNamed(own, key, dataIn(script))) {
        const parts = sum.map((path) => valueAt(bag, path.split('.')));
        if (parts.every(isCount)) totals.add(parts.reduce((all, one) => all + one, 0));
      }
    }
    const [total] = totals;
    return totals.size === 1 && total !== undefined ? { exact: String(total) } : undefined;
  };
}

function bagsNamed(name: string, key: string, value: unknown): Bag[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap((one) => bagsNamed(name, key, one));
  return (value as Bag)[key] === name ? [value as Bag, ...inner] : inner;
}
