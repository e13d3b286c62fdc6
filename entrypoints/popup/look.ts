import type { Known } from '../../components/shared/view';
import { browser } from '../../lib/browser';
import { askPage } from '../../lib/messages/ask';
import type { BrokenFieldNotice } from '../../lib/model';
import { readHealth } from '../../lib/report/fieldHealth';
import type { SiteInfo } from '../../lib/sites/Site';
import { siteInfoAt } from '../../lib/sites/siteInfos';
import { openStore } from '../../lib/store/openStore';
import { keptOf } from '../../lib/store/read';
import { offFor, readSettings } from '../../lib/store/settings';
import { isStorageError } from '../../lib/store/storageError';
import { type Instance, instanceOf, withheldIn } from './instance';

/** What the popup reads: the tab in front, the state of its page, and the card kept of its account. */
export interface Look extends Known {
  /** Name of the tab's site. */
  site: string;
  siteInfo?: SiteInfo;
  /** The tab's host, where it is one that has to be allowed. */
  instance?: Instance;
  /** What cannot be read on this site any more. */
  health?: BrokenFieldNotice;
}

const offerOf = ({ host, site, withheld = false }: Instance) => ({ host, software: site.name, withheld });

/** The library, opened once for as long as the popup is open. */
const opening = openStore();

/** Looks once. */
export async function look(): Promise<Look> {
  const [front] = await browser.tabs.query({ active: true, currentWindow: true });
  const tab = front?.id === undefined ? undefined : await askPage(front.id, 'state');
  const fixed = siteInfoAt(front?.url ?? '');
  const instance = fixed ? await withheldIn(front, fixed) : await instanceOf(front, tab?.site);
  const site = fixed ?? instance?.site;
  const off = offFor(await readSettings(browser.storage.local), site?.id);
  const base = {
    supported: instance ? instance.allowed : fixed !== undefined,
    loaded: front?.status === 'complete',
    site: site?.name ?? '',
    ...(site && { siteInfo: site }),
    ...(off && { off }),
    ...(tab && { tab }),
    ...(instance && { instance, offer: offerOf(instance) }),
  };
  const store = await opening;
  if (isStorageError(store)) return { ...base, error: store };
  const { cards, unreadable } = await keptOf(store, tab?.account ?? '');
  const [card] = cards;
  const health = site && (await readHealth(store, site));
  return { ...base, ...(card && { card }), isUnreadable: unreadable.length > 0, ...(health && { health }) };
}

/** The library for an export. */
export async function library() {
  const store = await opening;
  return isStorageError(store) ? undefined : store;
}
