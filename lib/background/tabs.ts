import type { Browser } from 'webextension-polyfill';
import type { Calls } from '../messages/calls';
import { siteScript } from './scripts';

/** Opens "How this is worked out" of one account. */
export async function openHow({ runtime, tabs }: Pick<Browser, 'runtime' | 'tabs'>, account: string): Promise<Ok> {
  await tabs.create({ url: runtime.getURL(`how.html?account=${encodeURIComponent(account)}`) });
  return { ok: true };
}

/** Puts a site's own script into a tab, or one more beside it. Nothing where no tab asks. */
export async function injectScript(
  { scripting }: Pick<Browser, 'scripting'>,
  tabId: number | undefined,
  { site, script }: Calls['inject']['data'],
): Promise<Ok | undefined> {
  if (tabId === undefined) return undefined;
  const file = script === 'site' ? siteScript(site) : `${script}.js`;
  await scripting.executeScript({ target: { tabId }, files: [file] });
  return { ok: true };
}

interface Ok {
  ok: true;
}
