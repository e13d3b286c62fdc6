import type { Site } from '../site';

/** The name under which two scripts of this extension meet in their own world; no page can see it. */
const NAME = 'siteOfThisPage';

/** Leaves the site where the page's script finds it: sites on any host come in a script of their own. */
export function offerSite(site: Site): void {
  Object.assign(globalThis, { [NAME]: site });
}

/** The site, where such a script ran before and knew the page. */
export function offeredSite(): Site | undefined {
  const found: unknown = Reflect.get(globalThis, NAME);
  return typeof found === 'object' && found !== null && 'pages' in found ? (found as Site) : undefined;
}
