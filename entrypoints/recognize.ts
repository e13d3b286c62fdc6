import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { whenActivated } from '../lib/content/whenActivated';
import { ask } from '../lib/messages/ask';
import { recognizeSite } from '../lib/sites/recognizeSite';

/** An answer may fail to come where the background is just being started or stopped. */
const TRIES = 3;
const PAUSE = 1000;

/**
 * Runs on hosts that the user allowed, and once where the popup asks which software made this page: has the site's script sent for.
 * The background refuses where the host is not allowed. Gives the site's id.
 */
export default defineUnlistedScript(() => {
  const site = recognizeSite(document);
  if (site !== undefined) whenActivated(document, () => void sendForScript(site, TRIES));
  return site;
});

async function sendForScript(site: string, tries: number): Promise<void> {
  const done = await ask('inject', { site, script: 'site' });
  if (!done && tries > 1) setTimeout(() => void sendForScript(site, tries - 1), PAUSE);
}
