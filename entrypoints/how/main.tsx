import { render } from 'preact';
import '../../components/page.css';
import { How } from '../../components/How';
import { Lang } from '../../components/lang';
import { Failed } from '../../components/states/Failed';
import { Gone } from '../../components/states/Gone';
import { languageOf } from '../../lib/i18n/language';
import { POSTS, WORDS } from '../../lib/science/constants';
import { AXIS } from '../../lib/science/real/constants';
import { siteById } from '../../lib/sites';
import { openStore } from '../../lib/store/open';
import { readScorecard } from '../../lib/store/read';
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
  if (isTrouble(store)) return <Failed why={store.why} />;
  const card = await readScorecard(store, new URLSearchParams(location.search).get('account') ?? '');
  store.close();
  if (!card) return <Gone />;
  return <How card={card} site={siteById(card.site)?.name ?? card.site} lines={lines} lang={lang} now={Date.now()} />;
}

render(<Lang.Provider value={lang}>{await page()}</Lang.Provider>, document.body);
