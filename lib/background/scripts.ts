import type { Browser, Tabs } from 'webextension-polyfill';
import type { EndCall } from '../messages/calls';
import { siteInfos } from '../sites/siteInfos';

/** What is needed of the browser. */
export type TabsApi = Pick<Browser, 'permissions' | 'scripting' | 'tabs' | 'runtime'>;

/** The script of one site: everything that its pages load at once (see wxt.config.ts). */
export const siteScript = (id: string): string => `sites/${id}.js`;

/** Injects scripts into the tabs of one origin that were open before the scripts could be there. No tab waits for another. */
export async function injectOpenTabs(
  { tabs, scripting }: Pick<TabsApi, 'tabs' | 'scripting'>,
  origin: string,
  files: string[],
): Promise<void> {
  const inject = async ({ id }: Tabs.Tab): Promise<void> => {
    if (id === undefined || (await hasScript(tabs, id))) return;
    await scripting.executeScript({ target: { tabId: id }, files });
  };
  // a tab may be gone, show an error page or never answer: its next load is read
  await Promise.allSettled((await tabs.query({ url: origin })).map(inject));
}

/**
 * Ends the scripts in open tabs of these origins, which the user took back. All tabs are sent the message: their addresses cannot be
 * seen any more, and a script knows where it runs.
 */
export async function endIn({ tabs }: Pick<TabsApi, 'tabs'>, origins: string[]): Promise<void> {
  await callTabs(
    tabs,
    origins.map((origin): EndCall => `end:${origin}`),
  );
}

/** Calls the scripts in all open tabs, which answer nothing. */
export async function callTabs(tabs: TabsApi['tabs'], calls: (EndCall | 'settings')[]): Promise<void> {
  const send = async ({ id }: Tabs.Tab): Promise<void> => {
    if (id !== undefined) await Promise.allSettled(calls.map((call) => tabs.sendMessage(id, { call })));
  };
  await Promise.allSettled((await tabs.query({})).map(send)); // most have no script of ours
}

/** A host may have been allowed, taken back and allowed again without a reload. */
function hasScript(tabs: TabsApi['tabs'], tab: number): Promise<boolean> {
  return tabs.sendMessage(tab, { call: 'state' }).then(
    (state) => state !== undefined && state !== null,
    () => false,
  );
}

/** Open tabs on the sites' own hosts are read at once: after an install or an update, and when the user allows one of these hosts. */
export function injectAfterInstall(api: TabsApi): void {
  const own = siteInfos.flatMap(({ id, matches }) => matches.map((origin) => ({ id, origin })));
  const inject = (origins?: readonly string[]): void => {
    const wanted = own.filter(({ origin }) => origins?.includes(origin) ?? true);
    const injected = wanted.map(({ id, origin }) => injectOpenTabs(api, origin, [siteScript(id)]));
    Promise.all(injected).catch((error: unknown) => console.error(error));
  };
  api.runtime.onInstalled.addListener(() => inject());
  api.permissions.onAdded.addListener(({ origins = [] }) => inject(origins));
}
