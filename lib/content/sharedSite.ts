import type { Site } from '../sites/Site';
import { getShared, setShared } from './sharedScope';

const NAME = 'siteOfThisPage';

/** Leaves the page's site where the report's script finds it. */
export function shareSite(site: Site): void {
  setShared(NAME, site);
}

/** The page's site, where its script ran before. */
export function sharedSite(): Site | undefined {
  return getShared(NAME);
}
