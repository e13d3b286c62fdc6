import { render } from 'preact';
import { Options } from '../../components/options/Options';
import { browser } from '../../lib/browser';
import '../../components/shared/page.css';
import { showFailed } from '../../components/shared/showFailed';
import { startPage } from '../../components/shared/startPage';
import { allowedHosts, originOf } from '../../lib/background/hosts';
import { ask } from '../../lib/messages/ask';
import { openStore } from '../../lib/store/openStore';
import { countKept } from '../../lib/store/read';
import { retentionDays } from '../../lib/store/retention';
import { readSettings } from '../../lib/store/settings';
import { isStorageError } from '../../lib/store/storageError';

const words = await startPage(await readSettings(browser.storage.local), 'options-title');
const store = await openStore();

async function show(): Promise<void> {
  if (isStorageError(store)) {
    showFailed(store, words);
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
  render(<Options {...props} words={words} actions={actions} />, document.body);
}

await show();
