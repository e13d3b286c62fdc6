import { render } from 'preact';
import browser from 'webextension-polyfill';
import { Options } from '../../components/Options';
import '../../components/page.css';
import { showFailed } from '../../components/showFailed';
import { ask } from '../../lib/ask';
import { languageOf } from '../../lib/i18n/language';
import { allowedHosts, originOf } from '../../lib/instances';
import { openStore } from '../../lib/store/open';
import { countKept } from '../../lib/store/read';
import { retentionDays } from '../../lib/store/retention';
import { isTrouble } from '../../lib/store/trouble';

const lang = languageOf(navigator.language);
document.documentElement.lang = lang;
const store = await openStore();

async function show(): Promise<void> {
  if (isTrouble(store)) {
    showFailed(store.why, lang);
    return;
  }
  const actions = {
    keepFor: (days: number) => ask('keepFor', { days }).finally(show),
    stop: (host: string) =>
      void browser.permissions.remove({ origins: [originOf(`https://${host}/`) ?? ''] }).finally(show),
  };
  const props = {
    days: await retentionDays(store),
    kept: await countKept(store),
    hosts: await allowedHosts(browser),
  };
  render(<Options {...props} lang={lang} actions={actions} />, document.body);
}

await show();
