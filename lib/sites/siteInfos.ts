import type { SiteInfo } from './Site';
import { isOwnHost } from './siteMarks';

const modules = import.meta.glob<SiteInfo>('./*/about.ts', { eager: true });

/** Every site Hundred can read: the exports of each about.ts in the folders beside this file. */
export const siteInfos: readonly SiteInfo[] = Object.values(modules);

/** The site by its id. */
export const siteInfoOf = (id: string): SiteInfo | undefined => siteInfos.find((info) => info.id === id);

/** The site on whose own host this address is. Software that runs on any host is recognised by its pages (recognizeSite), not by address. */
export const siteInfoAt = (url: URL | string): SiteInfo | undefined => siteInfos.find((info) => isOwnHost(info, url));
