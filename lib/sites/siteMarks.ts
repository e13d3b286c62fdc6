import type { SiteInfo } from './Site';

/** Is this address on one of the site's own hosts? */
export function isOwnHost({ matches }: Pick<SiteInfo, 'matches'>, url: URL | string): boolean {
  const href = URL.parse(url)?.href;
  return href !== undefined && matches.some((match) => href.startsWith(match.slice(0, -1)));
}

/** Has this page one of the marks of the site's software? */
export const isMadeBy = ({ is }: Pick<SiteInfo, 'is'>, document: Document): boolean =>
  is.some((selector) => document.querySelector(selector) !== null);
