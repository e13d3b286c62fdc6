import type { Way } from '../../site';
import { follow } from '../find';
import { dataIn, isCount, valueAt } from './data';

/*
 * Exact totals in the JSON a page came with (Facebook's "feedback" objects). It is of the first load: after that the page says
 * more, so such a total is a way behind the one that is shown, and only the object that carries the post's own id counts.
 */

type Bag = Record<string, unknown> & { id: string };
const parsed = new WeakMap<Element, Bag[]>();

/** The number at `path` ("reaction_count.count") of the object about the post; `id` is the way to the post's id. */
export function embedded(path: string, id: Way): Way {
  return (root, look) => {
    const own = follow(id, root, look);
    if (typeof own !== 'string' || own === '') return undefined;
    const bags = bagsOf(root.ownerDocument);
    const keys = new Set(bags.filter((bag) => isAbout(bag, own)).map((bag) => bag.id));
    const values = new Set(bags.filter((bag) => keys.has(bag.id)).map((bag) => valueAt(bag, path.split('.'))));
    values.delete(undefined);
    const [value] = values;
    return values.size === 1 && isCount(value) ? { exact: String(value) } : undefined;
  };
}

function bagsOf(document: Document): Bag[] {
  return [...document.querySelectorAll('script[type="application/json"]')].flatMap((script) => {
    const known = parsed.get(script) ?? collectBags(script);
    parsed.set(script, known);
    return known;
  });
}

function collectBags(script: Element): Bag[] {
  const bags: Bag[] = [];
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('id' in value && typeof value.id === 'string') bags.push(value as Bag);
    for (const inner of Object.values(value)) walk(inner);
  };
  if (script.textContent?.includes('"reaction_count"')) walk(dataIn(script));
  return bags;
}

function isAbout({ id, url, subscription_target_id: target }: Bag, own: string): boolean {
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
