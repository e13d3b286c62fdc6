import type { Site } from '../sites/Site';
import { authorIn, itemsOf, rulesFor } from './items';
import { type OpenPage, openPage } from './openPage';

/** An item of a list with its author's handle. */
export interface AuthoredItem {
  item: Element;
  author?: string;
}

/** Posts and comments on the page (inside the changed parts) with their authors: where chips may go. */
export function authorsOf(site: Site, document: Document, url: URL, within?: readonly Element[]): AuthoredItem[] {
  return authorsIn(openPage(site, document, url, within ? { within } : {}));
}

/** The same of a page that was opened before. */
export function authorsIn(page: OpenPage): AuthoredItem[] {
  const { site, context, isReady } = page;
  if (!isReady) return [];
  const { kind } = context.page;
  const rules = [...rulesFor(site.post, kind), ...rulesFor(site.comment, kind, ['post'])];
  const items = new Map<Element, AuthoredItem>();
  for (const rule of rules) {
    for (const item of itemsOf(rule, page)) {
      const author = authorIn(item, rule, page);
      if (!items.has(item)) items.set(item, author === undefined ? { item } : { item, author });
    }
  }
  return [...items.values()];
}
