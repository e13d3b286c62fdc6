import type { Site } from '../sites/Site';
import { authorIn, itemsOf, rulesFor } from './items';
import { type OpenPage, openPage } from './openPage';

/** An item of a list with its author's handle. */
export interface Authored {
  item: Element;
  author?: string;
}

/** Posts and comments on the page (inside the changed parts) with their authors: where chips may stand. */
export function authorsOf(site: Site, document: Document, url: URL, within?: readonly Element[]): Authored[] {
  return authorsIn(openPage(site, document, url, within ? { within } : {}));
}

/** The same with a reader that was opened before. */
export function authorsIn(reader: OpenPage): Authored[] {
  const { site, look, ready } = reader;
  if (!ready) return [];
  const rules = [...rulesFor(site.post, look.page.kind), ...rulesFor(site.comment, look.page.kind, ['post'])];
  const found = new Map<Element, Authored>();
  for (const rule of rules) {
    for (const item of itemsOf(rule, reader)) {
      const author = authorIn(item, rule, reader);
      if (!found.has(item)) found.set(item, author === undefined ? { item } : { item, author });
    }
  }
  return [...found.values()];
}
