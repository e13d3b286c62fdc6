import { render } from 'preact';
import '../../components/shared/page.css';
import { How } from '../../components/how/How';
import { Failed } from '../../components/popup/states/Failed';
import { Gone } from '../../components/popup/states/Gone';
import { Lang } from '../../components/shared/lang';
import { refresh } from '../../lib/refresh';
import { POSTS, WORDS } from '../../lib/scoring/constants';
import { overTime } from '../../lib/scoring/overTime';
import { AXIS } from '../../lib/scoring/real/constants';
import { siteInfoOf } from '../../lib/sites/siteInfos';
import { openStore } from '../../lib/store/openStore';
import { readEvidence, readNorms, readScorecard } from '../../lib/store/read';
import { isStorageError } from '../../lib/store/storageError';
import { languageOf } from '../../lib/wording/language';

/** how.html?account=site:handle */
const lang = languageOf(navigator.language);
const lines = {
  answer: WORDS.line,
  hat: WORDS.hat,
  few: WORDS.fewBelow,
  posts: POSTS.needed,
  followers: WORDS.followers,
  days: WORDS.youngDays,
  unusual: AXIS.unusualBelow,
  strong: AXIS.strongNeeded,
  nothing: AXIS.nothingFrom,
};
document.documentElement.lang = lang;

async function page() {
  const store = await openStore();
  if (isStorageError(store)) return <Failed as="page" why={store.why} />;
  const account = new URLSearchParams(location.search).get('account') ?? '';
  const cached = await readScorecard(store, account);
  if (cached) await refresh(store, [cached], Date.now());
  const card = await readScorecard(store, account);
  const evidence = await readEvidence(store, account);
  const norms = await readNorms(store);
  store.close();
  if (!card || !evidence) return <Gone />;
  const site = siteInfoOf(card.site)?.name ?? card.site;
  const time = overTime(evidence, Date.now(), norms);
  return <How card={card} site={site} lines={lines} time={time} lang={lang} now={Date.now()} />;
}

render(<Lang.Provider value={lang}>{await page()}</Lang.Provider>, document.body);
