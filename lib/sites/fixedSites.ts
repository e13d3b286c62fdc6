import type { Site } from './Site';

const modules = import.meta.glob<Site>('./*/index.ts', { eager: true, import: 'default' });

/** The sites at addresses of their own: the folder lib/sites, gathered. Their script is in the manifest. */
export const fixedSites: readonly Site[] = Object.values(modules);

/** The site whose address this is; those on any host are never told by address. */
export function siteFor(url: URL | string): Site | undefined {
  const href = URL.parse(url)?.href;
  return href === undefined ? undefined : fixedSites.find((site) => site.matches.some((match) => fits(match, href)));
}

/** `match` is of one host: 'https://x.com/*'. */
const fits = (match: string, href: string): boolean => href.startsWith(match.slice(0, -1));
