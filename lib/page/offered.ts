import type { Site } from '../site';
import { leave, left } from './world';

const NAME = 'siteOfThisPage';

/** Leaves the site where the page's script finds it: sites on any host come in a script of their own. */
export function offerSite(site: Site): void {
  leave(NAME, site);
}

/** The site, where such a script ran before and knew the page. */
export function offeredSite(): Site | undefined {
  return left(NAME);
}
