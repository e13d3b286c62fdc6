import type { Site } from '../sites/Site';
import { getShared, setShared } from './sharedScope';

const NAME = 'siteOfThisPage';

/** Leaves the site where the page's script finds it: sites on any host come in a script of their own. */
export function shareSite(site: Site): void {
  setShared(NAME, site);
}

/** The site, where such a script ran before and knew the page. */
export function sharedSite(): Site | undefined {
  return getShared(NAME);
}
