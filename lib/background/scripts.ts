import type { Browser, Tabs } from 'webextension-polyfill';
import type { EndCall } from '../messages/calls';
import { fixedSites } from '../sites/fixedSites';

/** What is needed of the browser. */
export type TabsApi = Pick<Browser, 'permissions' | 'scripting' | 'tabs' | 'runtime'>;

/** Puts scripts into the tabs of one origin that were open before the scripts could be there. No tab waits for another. */
export async function injectOpenTabs(
  { tabs, scripting }: Pick<TabsApi, 'tabs' | 'scripting'>,
  origin: string,
  files: string[],
): Promise<void> {
  const read = async ({ id }: Tabs.Tab): Promise<void> => {
    if (id === undefined || (await hasScript(tabs, id))) return;
    await scripting.executeScript({ target: { tabId: id }, files });
  };
  // a tab may be gone, show an error page or never answer: its next load is read
  await Promise.allSettled((await tabs.query({ url: origin })).map(read));
}

/**
 * Tells the scripts in open tabs that these origins were taken back. All tabs are told: whose pages they show cannot be seen any
 * more, and a script knows where it runs.
 */
export async function endIn({ tabs }: Pick<TabsApi, 'tabs'>, origins: string[]): Promise<void> {
  const calls = origins.map((origin): EndCall => `end:${origin}`);
  const tell = async ({ id }: Tabs.Tab): Promise<void> => {
    if (id !== undefined) await Promise.allSettled(calls.map((call) => tabs.sendMessage(id, { call })));
  };
  await Promise.allSettled((await tabs.query({})).map(tell)); // most have no script of ours
}

/** It may have been allowed, taken back and allowed again without a reload. */
function hasScript(tabs: TabsApi['tabs'], tab: number): Promise<boolean> {
  return tabs.sendMessage(tab, { call: 'state' }).then(
    (state) => state !== undefined && state !== null,
    () => false,
  );
}

/** The fixed sites' open tabs are read at once: after an install or an update, and when the person allows one of their hosts. */
export function injectAfterInstall(api: TabsApi): void {
  const own = fixedSites.flatMap((site) => site.matches);
  const readAll = async (origins: readonly string[]): Promise<void> => {
    const ours = own.filter((one) => origins.includes(one));
    await Promise.all(ours.map((origin) => injectOpenTabs(api, origin, ['page.js'])));
  };
  const read = (origins: readonly string[]): void =>
    void readAll(origins).catch((error: unknown) => console.error(error));
  api.runtime.onInstalled.addListener(() => read(own));
  api.permissions.onAdded.addListener(({ origins = [] }) => read(origins));
}
