import { anywhereSites } from './anywhereSites';
import { fixedSites } from './fixedSites';
import type { Site } from './site';

export { siteOfPage } from './anywhereSites';
export { siteFor } from './fixedSites';

/** Every site Hundred can read. */
export const sites: readonly Site[] = [...fixedSites, ...anywhereSites];

/** The site by its id. */
export function siteById(id: string): Site | undefined {
  return sites.find((site) => site.id === id);
}
