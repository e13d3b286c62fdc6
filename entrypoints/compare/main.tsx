import { render } from 'preact';
import { Compare, MOST } from '../../components/compare/Compare';
import '../../components/shared/page.css';
import { showFailed } from '../../components/shared/showFailed';
import type { Scorecard } from '../../lib/model';
import { refresh } from '../../lib/refresh';
import { compare } from '../../lib/scoring/compare';
import { worthOf } from '../../lib/scoring/worth';
import { siteInfoOf } from '../../lib/sites/siteInfos';
import { openStore, type Store } from '../../lib/store/openStore';
import { readLibrary, readScorecard } from '../../lib/store/read';
import { isStorageError } from '../../lib/store/storageError';
import { languageOf } from '../../lib/wording/language';

/** compare.html?account=site:handle&account=… */
const lang = languageOf(navigator.language);
document.documentElement.lang = lang;

const library = new Map<string, Scorecard>();

function chosen(): Scorecard[] {
  const wanted = new Set(new URLSearchParams(location.search).getAll('account'));
  return [...wanted].flatMap((account) => library.get(account) ?? []).slice(0, MOST);
}

function show(choose: (accounts: string[]) => void): void {
  const cards = chosen();
  const props = {
    cards,
    others: [...library.values()].filter((card) => !cards.includes(card)),
    siteName: (id: string) => siteInfoOf(id)?.name ?? id,
    choose,
  };
  render(<Compare {...props} compare={compare} worth={worthOf} lang={lang} now={Date.now()} />, document.body);
}

/** Shows what is there, and again when what is of another day has been worked out again. */
async function showFresh(store: Store): Promise<void> {
  const choose = (accounts: string[]): void => {
    history.replaceState(null, '', `?${new URLSearchParams(accounts.map((account) => ['account', account]))}`);
    void showFresh(store);
  };
  show(choose);
  if (!(await refresh(store, chosen(), Date.now()))) return;
  for (const { account } of chosen()) {
    const card = await readScorecard(store, account);
    if (card) library.set(account, card);
  }
  show(choose);
}

const store = await openStore();
if (isStorageError(store)) showFailed(store.why, lang);
else {
  for (const card of await readLibrary(store)) library.set(card.account, card);
  await showFresh(store);
}
