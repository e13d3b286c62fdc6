import type { Extractor, PageContext } from '../Extractor';
import { clean } from '../text';
import { dataIn, isCount } from './data';

/*
 * schema.org data in the page. It is exact, and belongs to the document the server sent: after an in-page navigation it may
 * describe somebody else, so it counts only when it names the account (or the post) of the address.
 */

type Bag = Record<string, unknown>;
const isBag = (value: unknown): value is Bag => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A count by its action or name ("FollowAction", "Follows"), from the list called `where`. */
export function schemaCount(action: string, where = 'interactionStatistic'): Extractor {
  return (root, look) => {
    for (const entity of entities(root, look)) {
      const list = entity[where];
      for (const entry of Array.isArray(list) ? list : [list]) {
        if (!isBag(entry) || !names(entry, action)) continue;
        const value = Number(entry.userInteractionCount);
        if (isCount(value)) return { exact: String(value) };
      }
    }
    return undefined;
  };
}

/** A text field of the page's entity, or of what wraps it ("dateCreated"). */
export function schemaText(field: string): Extractor {
  return (root, look) => {
    for (const entity of entities(root, look)) {
      const value = entity[field];
      if (typeof value === 'string') return clean(value);
    }
    return undefined;
  };
}

function names(entry: Bag, action: string): boolean {
  if (entry.name === action) return true;
  const type = isBag(entry.interactionType) ? entry.interactionType['@type'] : entry.interactionType;
  return typeof type === 'string' && type.split('/').pop() === action;
}

/** The entities that are this page's account or post; for a profile also the page around it (it holds dateCreated). */
function entities(root: Element, look: PageContext): Bag[] {
  const found: Bag[] = [];
  for (const script of root.ownerDocument.querySelectorAll('script[type="application/ld+json"]')) {
    const data = dataIn(script);
    for (const node of Array.isArray(data) ? data : [data]) {
      if (!isBag(node)) continue;
      const main = isBag(node.mainEntity) ? node.mainEntity : node;
      if (isOurs(main, look)) found.push(main === node ? main : { ...node, ...main });
    }
  }
  return found;
}

function isOurs(entity: Bag, { page }: PageContext): boolean {
  if (page.kind === 'post')
    return page.postId !== undefined && addresses(entity).some((a) => ends(a, page.postId ?? ''));
  if (!page.handle) return false;
  const said = [entity.additionalName, entity.alternateName].filter((v) => typeof v === 'string');
  return said.some((name) => name.replace(/^@/, '').toLowerCase() === page.handle);
}

const addresses = (entity: Bag): string[] =>
  [entity.url, entity['@id'], entity.mainEntityOfPage].filter((v): v is string => typeof v === 'string');

const ends = (address: string, id: string): boolean => address.split(/[?#]/)[0]?.split('/').includes(id) ?? false;
