import { render } from 'preact';
import '../../components/page.css';
import { How } from '../../components/How';
import { Lang } from '../../components/lang';
import { Failed } from '../../components/states/Failed';
import { Gone } from '../../components/states/Gone';
import { languageOf } from '../../lib/i18n/language';
import { refresh } from '../../lib/refresh';
import { POSTS, WORDS } from '../../lib/science/constants';
import { overTime } from '../../lib/science/overTime';
import { AXIS } from '../../lib/science/real/constants';
import { siteById } from '../../lib/sites';
import { openStore } from '../../lib/store/open';
import { readEvidence, readNorms, readScorecard } from '../../lib/store/read';
import { isTrouble } from '../../lib/store/trouble';

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
  if (isTrouble(store)) return <Failed as="page" why={store.why} />;
  const account = new URLSearchParams(location.search).get('account') ?? '';
  const cached = await readScorecard(store, account);
  if (cached) await refresh(store, [cached], Date.now());
  const card = await readScorecard(store, account);
  const evidence = await readEvidence(store, account);
  const norms = await readNorms(store);
  store.close();
  if (!card || !evidence) return <Gone />;
  const site = siteById(card.site)?.name ?? card.site;
  const time = overTime(evidence, Date.now(), norms);
  return <How card={card} site={site} lines={lines} time={time} lang={lang} now={Date.now()} />;
}

render(<Lang.Provider value={lang}>{await page()}</Lang.Provider>, document.body);
