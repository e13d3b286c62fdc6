import { isTrue } from './reader/items';
import { pageOf } from './reader/page';
import { follow } from './reader/ways';
import type { Site } from './site';

const modules = import.meta.glob<Site>('./sites/anywhere/*.ts', { eager: true, import: 'default' });

/** The sites that live on any host: the folder lib/sites/anywhere, gathered. Each host is allowed by the person, one by one. */
export const anywhereSites: readonly Site[] = Object.values(modules);

/** The software that made this page, told from the page itself. */
export function siteOfPage(document: Document, url: URL): Site | undefined {
  const root = document.documentElement;
  return anywhereSites.find((site) => {
    const look = { url, page: pageOf(site, url), lang: root.getAttribute('lang') ?? '' };
    return site.is?.some((way) => isTrue(follow(way, root, look)));
  });
}
