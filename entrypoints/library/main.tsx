import { render } from 'preact';
import browser from 'webextension-polyfill';
import { Library } from '../../components/Library';
import { Lang } from '../../components/lang';
import '../../components/page.css';
import { saveFile } from '../../components/saveFile';
import { Failed } from '../../components/states/Failed';
import type { Scorecard } from '../../lib/account';
import { ask } from '../../lib/ask';
import { exportFile, type FileKind } from '../../lib/export';
import { languageOf } from '../../lib/i18n/language';
import { siteById } from '../../lib/sites';
import { openStore } from '../../lib/store/open';
import { readScorecards } from '../../lib/store/read';
import { isTrouble } from '../../lib/store/trouble';

const lang = languageOf(navigator.language);
document.documentElement.lang = lang;
const store = await openStore();

async function save(kind: FileKind): Promise<void> {
  if (!isTrouble(store)) saveFile(await exportFile(store, kind, lang, Date.now()));
}

async function show(): Promise<void> {
  if (isTrouble(store)) {
    render(
      <Lang.Provider value={lang}>
        <Failed why={store.why} />
      </Lang.Provider>,
      document.body,
    );
    return;
  }
  const cards: Scorecard[] = [];
  for await (const page of readScorecards(store)) cards.push(...page);
  const actions = {
    how: (account: string) =>
      void browser.tabs.create({ url: browser.runtime.getURL(`how.html?account=${encodeURIComponent(account)}`) }),
    csv: () => void save('csv'),
    json: () => void save('json'),
    forgetAll: () => ask('forgetAll', {}).finally(show),
  };
  const siteName = (id: string) => siteById(id)?.name ?? id;
  render(<Library cards={cards} siteName={siteName} lang={lang} now={Date.now()} actions={actions} />, document.body);
}

await show();
document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && show());
