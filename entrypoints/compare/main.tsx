import { render } from 'preact';
import { Compare, MOST } from '../../components/Compare';
import '../../components/page.css';
import { showFailed } from '../../components/showFailed';
import type { Scorecard } from '../../lib/account';
import { languageOf } from '../../lib/i18n/language';
import { compare } from '../../lib/science/compare';
import { worthOf } from '../../lib/science/worth';
import { siteById } from '../../lib/sites';
import { openStore } from '../../lib/store/open';
import { readScorecards } from '../../lib/store/read';
import { isTrouble } from '../../lib/store/trouble';

/** compare.html?account=site:handle&account=… */
const lang = languageOf(navigator.language);
document.documentElement.lang = lang;

function show(library: ReadonlyMap<string, Scorecard>): void {
  const wanted = new Set(new URLSearchParams(location.search).getAll('account'));
  const cards = [...wanted].flatMap((account) => library.get(account) ?? []).slice(0, MOST);
  const props = {
    cards,
    others: [...library.values()].filter((card) => !cards.includes(card)),
    siteName: (id: string) => siteById(id)?.name ?? id,
    choose: (accounts: string[]) => {
      history.replaceState(null, '', `?${new URLSearchParams(accounts.map((account) => ['account', account]))}`);
      show(library);
    },
  };
  render(<Compare {...props} compare={compare} worth={worthOf} lang={lang} now={Date.now()} />, document.body);
}

async function start(): Promise<void> {
  const store = await openStore();
  if (isTrouble(store)) {
    showFailed(store.why, lang);
    return;
  }
  const library = new Map<string, Scorecard>();
  for await (const cards of readScorecards(store)) for (const card of cards) library.set(card.account, card);
  store.close();
  show(library);
}

await start();
