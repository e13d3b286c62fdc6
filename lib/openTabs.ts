import type { Browser } from 'webextension-polyfill';
import { fixedSites } from './fixedSites';

/** What is needed of the browser. */
export type TabsApi = Pick<Browser, 'permissions' | 'scripting' | 'tabs' | 'runtime'>;

/** Puts scripts into the tabs of one origin that were open before the scripts could be there. */
export async function readOpenTabs(
  { tabs, scripting }: Pick<TabsApi, 'tabs' | 'scripting'>,
  origin: string,
  files: string[],
): Promise<void> {
  for (const { id } of await tabs.query({ url: origin })) {
    if (id === undefined || (await hasScript(tabs, id))) continue;
    // a tab may be gone, or show an error page: the next load is read
    await scripting.executeScript({ target: { tabId: id }, files }).catch(() => undefined);
  }
}

/** It may have been allowed, taken back and allowed again without a reload. */
function hasScript(tabs: TabsApi['tabs'], tab: number): Promise<boolean> {
  return tabs.sendMessage(tab, { call: 'state' }).then(
    (state) => state !== undefined && state !== null,
    () => false,
  );
}

/** The fixed sites' open tabs are read at once: after an install or an update, and when the person allows one of their hosts. */
export function keepFixedTabs(api: TabsApi): void {
  const own = fixedSites.flatMap((site) => site.matches);
  const readAll = async (origins: readonly string[]): Promise<void> => {
    for (const origin of own.filter((one) => origins.includes(one))) await readOpenTabs(api, origin, ['page.js']);
  };
  const read = (origins: readonly string[]): void =>
    void readAll(origins).catch((error: unknown) => console.error(error));
  api.runtime.onInstalled.addListener(() => read(own));
  api.permissions.onAdded.addListener(({ origins = [] }) => read(origins));
}
