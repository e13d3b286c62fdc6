import browser from 'webextension-polyfill';
import type { Known, TabState } from '../../components/view';
import { siteById, siteFor } from '../../lib/sites';
import { openStore } from '../../lib/store/open';
import { readScorecard } from '../../lib/store/read';
import { isTrouble } from '../../lib/store/trouble';

/** What the popup sees when it looks: the tab in front, what its page says, what the library keeps of its account. */
export interface Look extends Known {
  /** Name of the tab's site. */
  site: string;
}

async function askTab(id: number | undefined): Promise<TabState | undefined> {
  if (id === undefined) return undefined;
  const asked: Promise<unknown> = browser.tabs.sendMessage(id, { call: 'state' });
  return asked.then((state) => (state as TabState | null) ?? undefined).catch(() => undefined);
}

/** The library, opened once for as long as the popup is open. */
const opening = openStore();

/** Looks once. */
export async function look(): Promise<Look> {
  const [front] = await browser.tabs.query({ active: true, currentWindow: true });
  const tab = await askTab(front?.id);
  const site = siteFor(front?.url ?? '') ?? siteById(tab?.account?.split(':')[0] ?? '');
  const base = { supported: site !== undefined, site: site?.name ?? '', ...(tab && { tab }) };
  const store = await opening;
  if (isTrouble(store)) return { ...base, trouble: store.why };
  const card = tab?.account === undefined ? undefined : await readScorecard(store, tab.account);
  return { ...base, ...(card && { card }) };
}

/** The library for an export. */
export async function library() {
  const store = await opening;
  return isTrouble(store) ? undefined : store;
}
