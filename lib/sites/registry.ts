import { anyHostSites } from './anyHostSites';
import { fixedSites } from './fixedSites';
import type { Site } from './Site';

export { siteOfPage } from './anyHostSites';
export { siteFor } from './fixedSites';

/** Every site Hundred can read. */
export const sites: readonly Site[] = [...fixedSites, ...anyHostSites];

/** The site by its id. */
export function siteById(id: string): Site | undefined {
  return sites.find((site) => site.id === id);
}
