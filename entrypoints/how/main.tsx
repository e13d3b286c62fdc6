import { render } from 'preact';
import '../../components/shared/page.css';
import { How } from '../../components/how/How';
import { Failed } from '../../components/popup/states/Failed';
import { Gone } from '../../components/popup/states/Gone';
import { Unreadable } from '../../components/popup/states/Unreadable';
import { startPage } from '../../components/shared/startPage';
import { WordsContext } from '../../components/shared/words';
import { browser } from '../../lib/browser';
import { refresh } from '../../lib/refresh';
import { POSTS, WORDS } from '../../lib/scoring/constants';
import { overTime } from '../../lib/scoring/overTime';
import { AXIS } from '../../lib/scoring/real/constants';
import { siteInfoOf } from '../../lib/sites/siteInfos';
import { openStore } from '../../lib/store/openStore';
import { keptOf, readEvidence, readNorms } from '../../lib/store/read';
import { readSettings } from '../../lib/store/settings';
import { isStorageError } from '../../lib/store/storageError';

/** how.html?account=site:handle */
const words = await startPage(await readSettings(browser.storage.local), 'how-title');
const lines = {
  answer: WORDS.line,
  smaller: WORDS.smaller,
  few: WORDS.fewBelow,
  posts: POSTS.needed,
  followers: WORDS.followers,
  days: WORDS.youngDays,
  unusual: AXIS.unusualBelow,
  strong: AXIS.strongNeeded,
  nothing: AXIS.nothingFrom,
};

async function page() {
  const store = await openStore();
  if (isStorageError(store)) return <Failed as="page" error={store} />;
  const account = new URLSearchParams(location.search).get('account') ?? '';
  await refresh(store, await keptOf(store, account), Date.now());
  const { cards, unreadable } = await keptOf(store, account);
  const evidence = await readEvidence(store, account);
  const norms = await readNorms(store);
  store.close();
  const [card] = cards;
  if (unreadable.length > 0) return <Unreadable as="page" handle={account.slice(account.indexOf(':') + 1)} />;
  if (!card || !evidence) return <Gone />;
  const site = siteInfoOf(card.site)?.name ?? card.site;
  const time = overTime(evidence, Date.now(), norms);
  return <How card={card} site={site} lines={lines} time={time} words={words} now={Date.now()} />;
}

render(<WordsContext.Provider value={words}>{await page()}</WordsContext.Provider>, document.body);
