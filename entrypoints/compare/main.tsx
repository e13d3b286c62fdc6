import { render } from 'preact';
import { Compare, MOST } from '../../components/compare/Compare';
import '../../components/shared/page.css';
import { showFailed } from '../../components/shared/showFailed';
import { startPage } from '../../components/shared/startPage';
import { browser } from '../../lib/browser';
import { refresh } from '../../lib/refresh';
import { compare } from '../../lib/scoring/compare';
import { worthOf } from '../../lib/scoring/worth';
import { siteInfoOf } from '../../lib/sites/siteInfos';
import { openStore, type Store } from '../../lib/store/openStore';
import { type KeptCards, readLibrary } from '../../lib/store/read';
import { readSettings } from '../../lib/store/settings';
import { isStorageError } from '../../lib/store/storageError';

/** compare.html?account=site:handle&account=… */
const settings = await readSettings(browser.storage.local);
const words = await startPage(settings, 'compare-title');

let library: KeptCards = { cards: [], unreadable: [] };

/** The accounts that the address names, in its order. */
function chosen(): KeptCards {
  const wanted = [...new Set(new URLSearchParams(location.search).getAll('account'))];
  const cards = wanted.flatMap((account) => library.cards.find((card) => card.account === account) ?? []);
  return { cards: cards.slice(0, MOST), unreadable: library.unreadable.filter((account) => wanted.includes(account)) };
}

function show(choose: (accounts: string[]) => void): void {
  const { cards, unreadable } = chosen();
  const props = {
    cards,
    unreadable,
    others: library.cards.filter((card) => !cards.includes(card)),
    siteName: (id: string) => siteInfoOf(id)?.name ?? id,
    choose,
    weight: settings.worthWeight,
  };
  render(<Compare {...props} compare={compare} worth={worthOf} words={words} now={Date.now()} />, document.body);
}

/** Shows what is there, and again when what is of another day has been worked out again. */
async function showFresh(store: Store): Promise<void> {
  const choose = (accounts: string[]): void => {
    history.replaceState(null, '', `?${new URLSearchParams(accounts.map((account) => ['account', account]))}`);
    void showFresh(store);
  };
  show(choose);
  if (!(await refresh(store, chosen(), Date.now()))) return;
  library = await readLibrary(store);
  show(choose);
}

const store = await openStore();
if (isStorageError(store)) showFailed(store, words);
else {
  library = await readLibrary(store);
  await showFresh(store);
}
