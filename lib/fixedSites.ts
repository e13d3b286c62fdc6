import type { Site } from './site';

const modules = import.meta.glob<Site>('./sites/*.ts', { eager: true, import: 'default' });

/** The sites at addresses of their own: the folder lib/sites, gathered. Their script is in the manifest. */
export const fixedSites: readonly Site[] = Object.values(modules);

/** The site whose address this is; those on any host are never told by address. */
export function siteFor(url: URL | string): Site | undefined {
  const address = typeof url === 'string' ? parse(url) : url;
  if (!address) return undefined;
  return fixedSites.find((site) => site.matches.some((match) => fits(match, address)));
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
