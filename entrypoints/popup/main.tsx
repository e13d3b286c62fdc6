import { render } from 'preact';
import { browser } from '../../lib/browser';
import '../../components/shared/page.css';
import { Popup } from '../../components/popup/Popup';
import { saveFile } from '../../components/shared/saveFile';
import { startPage } from '../../components/shared/startPage';
import { toView } from '../../components/shared/view';
import type { FileKind } from '../../lib/export/exportFile';
import { ask } from '../../lib/messages/ask';
import { siteInfos } from '../../lib/sites/siteInfos';
import { readSettings } from '../../lib/store/settings';
import { helpFor } from './help';
import { library, look } from './look';

/** The popup reads again so often while it is open, ms: evidence arrives as the page is scrolled. */
const AGAIN = 1000;

const words = await startPage(await readSettings(browser.storage.local));
const names = siteInfos.map((site) => site.name).sort();

async function open(page: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(page) });
  window.close();
}

async function save(kind: FileKind): Promise<void> {
  const [store, { exportFile }] = await Promise.all([library(), import('../../lib/export/exportFile')]);
  if (store) saveFile(await exportFile(store, kind, words.lang, Date.now()));
}

async function show(): Promise<string | undefined> {
  const now = Date.now();
  const seen = await look();
  const account = seen.card?.account;
  const one = account !== undefined && {
    how: () => void open(`how.html?account=${encodeURIComponent(account)}`),
    compare: () => void open(`compare.html?account=${encodeURIComponent(account)}`),
    forget: () => ask('forget', { account }).finally(show),
  };
  const actions = {
    library: () => void open('library.html'),
    csv: () => void save('csv'),
    json: () => void save('json'),
    forgetAll: () => ask('forgetAll', {}).finally(show),
    ...one,
  };
  const reload = () => void browser.tabs.reload().then(() => window.close());
  const props = { reload, site: seen.site, sites: names, words, now, actions, ...helpFor(seen, show) };
  render(<Popup view={toView(seen, now)} {...props} />, document.body);
  return seen.tab?.account;
}

// The cached card is shown at once; then it is worked out again if it is of an older day or method, or cannot be read.
const account = await show();
if (account !== undefined) await ask('badgeText', { account });
setInterval(show, AGAIN);
