import type { Site } from './site';

const modules = import.meta.glob<Site>('./sites/*.ts', { eager: true, import: 'default' });

/** Every site Hundred can read: the folder lib/sites, gathered. */
export const sites: readonly Site[] = Object.values(modules);

/** The site whose address this is; optional sites (any host) are never told by address. */
export function siteFor(url: URL | string): Site | undefined {
  const address = typeof url === 'string' ? parse(url) : url;
  if (!address) return undefined;
  return sites.find((site) => !site.optional && site.matches.some((match) => fits(match, address)));
}

/** The site by its id. */
export function siteById(id: string): Site | undefined {
  return sites.find((site) => site.id === id);
}

function parse(url: string): URL | undefined {
  try {
    return new URL(url);
  } catch {
    return undefined;
  }
}

function fits(match: string, url: URL): boolean {
  const [, scheme, host] = /^(https?|\*):\/\/([^/]+)\/\*$/.exec(match) ?? [];
  return url.host === host && (scheme === '*' || url.protocol === `${scheme}:`);
}
