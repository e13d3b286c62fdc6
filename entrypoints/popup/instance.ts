import type { Tabs } from 'webextension-polyfill';
import { isAllowed, isWithheld, originOf } from '../../lib/background/hosts';
import { browser } from '../../lib/browser';
import type { SiteInfo } from '../../lib/sites/Site';
import { siteInfoOf } from '../../lib/sites/siteInfos';

/** The tab's host, where it runs software that can be read on any host. */
export interface Instance {
  host: string;
  /** As the browser is asked for it. */
  origin: string;
  site: SiteInfo;
  allowed: boolean;
  /** One of the sites that are always read, which the browser denies to extensions. */
  withheld?: boolean;
}

/** A page may still be loading when it is asked first. */
const TRIES = 4;
const tried = new Map<string, number>();
const known = new Map<string, SiteInfo>();

/**
 * What the tab in front is an instance of; undefined: of nothing we know. It is looked into by the click that opened the popup.
 * @param running id of the site as which the page is read already: then the page is not looked into
 */
export async function instanceOf(
  tab: Tabs.Tab | undefined,
  running: string | undefined,
): Promise<Instance | undefined> {
  const { id, url = '' } = tab ?? {};
  const origin = originOf(url);
  if (id === undefined || origin === undefined) return undefined;
  const site = siteInfoOf(running ?? '') ?? known.get(url) ?? (await softwareOf(id, url));
  if (!site) return undefined;
  known.set(url, site);
  return { host: new URL(url).hostname, origin, site, allowed: await isAllowed(browser, url) };
}

/** A fixed site's tab that the browser keeps us away from; undefined: it does not. */
export async function withheldIn(tab: Tabs.Tab | undefined, site: SiteInfo): Promise<Instance | undefined> {
  const { url = '' } = tab ?? {};
  const origin = originOf(url);
  if (origin === undefined || !(await isWithheld(browser, url))) return undefined;
  return { host: new URL(url).hostname, origin, site, allowed: false, withheld: true };
}

async function softwareOf(tabId: number, url: string): Promise<SiteInfo | undefined> {
  const tries = (tried.get(url) ?? 0) + 1;
  tried.set(url, tries);
  if (tries > TRIES) return undefined;
  const ran = await browser.scripting
    .executeScript({ target: { tabId }, files: ['recognize.js'] })
    .catch(() => undefined); // the browser's own pages let nobody in
  const found: unknown = ran?.[0]?.result;
  return typeof found === 'string' ? siteInfoOf(found) : undefined;
}
