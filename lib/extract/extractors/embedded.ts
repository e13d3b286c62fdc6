import type { Extractor } from '../Extractor';
import { extract } from '../find';
import { type Bag, bagsWith, isCount, valueAt } from './data';

/*
 * Exact totals in the JSON a page came with (Facebook's "feedback" objects). It is of the first load: after that the page says
 * more, so such a total is a way behind the one that is shown, and only the object that carries the post's own id counts.
 */

const feedback = bagsWith('"reaction_count"');

/** The number at `path` ("reaction_count.count") of the object about the post; `id` is the way to the post's id. */
export function embedded(path: string, id: Extractor): Extractor {
  return (root, look) => {
    const own = extract(id, root, look);
    if (typeof own !== 'string' || own === '') return undefined;
    const bags = feedback(root.ownerDocument);
    const keys = new Set(bags.filter((bag) => isAbout(bag, own)).map((bag) => bag.id));
    const values = new Set(bags.filter((bag) => keys.has(bag.id)).map((bag) => valueAt(bag, path.split('.'))));
    values.delete(undefined);
    const [value] = values;
    return values.size === 1 && isCount(value) ? { exact: String(value) } : undefined;
  };
}

function isAbout({ id, url, subscription_target_id: target }: Bag, own: string): boolean {
  if (typeof id !== 'string') return false;
  if (target === own) return true;
  if (typeof url === 'string' && url.split(/[/?&=]/).includes(own)) return /^[\w+/=-]+$/.test(id) && decode(id) !== '';
  return decode(id) === own;
}

/** "ZmVlZGJhY2s6NDI=" is feedback:42. */
function decode(id: string): string {
  try {
    const [kind, post = ''] = atob(id).split(':');
    return kind === 'feedback' ? post : '';
  } catch {
    return '';
  }
}
