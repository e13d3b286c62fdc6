import { render } from 'preact';
import { Library } from '../../components/library/Library';
import { browser } from '../../lib/browser';
import '../../components/shared/page.css';
import { saveFile } from '../../components/shared/saveFile';
import { showFailed } from '../../components/shared/showFailed';
import { startPage } from '../../components/shared/startPage';
import type { FileKind } from '../../lib/export/exportFile';
import { ask } from '../../lib/messages/ask';
import { refresh } from '../../lib/refresh';
import { siteInfoOf } from '../../lib/sites/siteInfos';
import { openStore } from '../../lib/store/openStore';
import { readLibrary } from '../../lib/store/read';
import { readSettings } from '../../lib/store/settings';
import { isStorageError } from '../../lib/store/storageError';
import { normsIn } from './norms';

const words = await startPage(await readSettings(browser.storage.local), 'library-title');
const store = await openStore();
if (isStorageError(store)) showFailed(store, words);
let isRefreshing = false;

async function save(kind: FileKind): Promise<void> {
  const { exportFile } = await import('../../lib/export/exportFile');
  if (!isStorageError(store)) saveFile(await exportFile(store, kind, words.lang, Date.now()));
}

async function show(): Promise<void> {
  if (isStorageError(store)) return;
  const kept = await readLibrary(store);
  const open = (page: string, accounts: string[]) => {
    const query = new URLSearchParams(accounts.map((account) => ['account', account]));
    void browser.tabs.create({ url: browser.runtime.getURL(`${page}.html?${query}`) });
  };
  const actions = {
    how: (account: string) => open('how', [account]),
    compare: (accounts: string[]) => open('compare', accounts),
    csv: () => void save('csv'),
    json: () => void save('json'),
    options: () => void browser.runtime.openOptionsPage(),
    forgetAll: () => ask('forgetAll', {}).finally(show),
  };
  const norms = await normsIn(store, kept.cards, show);
  const props = { siteName: (id: string) => siteInfoOf(id)?.name ?? id, words, now: Date.now(), actions, norms };
  render(<Library {...kept} {...props} />, document.body);
}

/** Shows what is there, and again when what is of another day has been worked out again. */
async function showFresh(): Promise<void> {
  await show();
  if (isStorageError(store) || isRefreshing) return;
  isRefreshing = true;
  const isOther = await refresh(store, await readLibrary(store), Date.now()).finally(() => {
    isRefreshing = false;
  });
  if (isOther) await show();
}

await showFresh();
document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && showFresh());
