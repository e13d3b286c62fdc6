import { pageOf } from '../extract/address';
import { extract } from '../extract/extractors';
import { isTrue } from '../extract/items';
import type { Site } from './Site';

const modules = import.meta.glob<Site>('./anyHost/*/index.ts', { eager: true, import: 'default' });

/** The sites that live on any host: the folder lib/sites/anywhere, gathered. Each host is allowed by the person, one by one. */
export const anyHostSites: readonly Site[] = Object.values(modules);

/** The software that made this page, told from the page itself. */
export function siteOfPage(document: Document, url: URL): Site | undefined {
  const root = document.documentElement;
  return anyHostSites.find((site) => {
    const look = { url, page: pageOf(site, url), lang: root.getAttribute('lang') ?? '' };
    return site.is?.some((way) => isTrue(extract(way, root, look)));
  });
}
