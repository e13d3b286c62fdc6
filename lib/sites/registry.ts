import { recognizeSite } from './recognizeSite';
import type { Site } from './Site';
import { siteInfoAt } from './siteInfos';

const modules = import.meta.glob<Site>('./*/index.ts', { eager: true, import: 'default' });

/** Every site with all its rules: for tests and commands. The extension itself loads one at a time. */
export const sites: readonly Site[] = Object.values(modules);

/** The site by its id. */
export const siteById = (id: string): Site | undefined => sites.find((site) => site.id === id);

/** The site whose own host this address is on. */
export function siteFor(url: URL | string): Site | undefined {
  const info = siteInfoAt(url);
  return info && siteById(info.id);
}

/** The site whose page this is: by its address, or where it runs on any host by what the page holds. */
export function siteOfPage(document: Document, url: URL): Site | undefined {
  const id = siteInfoAt(url)?.id ?? recognizeSite(document);
  return id === undefined ? undefined : siteById(id);
}
