import type { Extractor, PageContext } from '../Extractor';
import { extract } from '../find';

/*
 * schema.org as attributes (YouTube). Exact, and of the document the server sent: it counts only where its identifier is the post of
 * the address. A zero may stand for a count that is not shown: it is none.
 */

/** A text field of the page's post ("datePublished"), or a count by its action ("LikeAction", "WatchAction"). */
export function microdata(name: string): Extractor {
  return (root, look) => {
    const item = itemOf(root, look);
    if (!name.endsWith('Action')) return item && contentOf(item, name);
    const counters = [...(item?.querySelectorAll('[itemprop="interactionStatistic"]') ?? [])];
    const counter = counters.find((one) => contentOf(one, 'interactionType')?.split('/').pop() === name);
    const value = counter && contentOf(counter, 'userInteractionCount');
    return value && /^[1-9]\d*$/.test(value) ? { exact: value } : undefined;
  };
}

/** The same way, where the document is still the one that the server sent for this post: a player keeps words of the video before. */
export function fresh(way: Extractor): Extractor {
  return (root, look) => (itemOf(root, look) ? extract(way, root, look) : undefined);
}

const contentOf = (item: Element, field: string): string | undefined =>
  item.querySelector(`[itemprop="${field}"]`)?.getAttribute('content') ?? undefined;

/** The item whose identifier is the post's id. */
function itemOf(root: Element, { page }: PageContext): Element | undefined {
  const named = [...root.ownerDocument.querySelectorAll('[itemprop="identifier"]')];
  const own = named.find((one) => page.postId !== undefined && one.getAttribute('content') === page.postId);
  return own?.closest('[itemscope]') ?? own?.parentElement ?? undefined;
}
