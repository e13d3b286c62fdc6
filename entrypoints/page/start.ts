import { followSettings } from '../../lib/content/followSettings';
import { shareSite } from '../../lib/content/sharedSite';
import { whenActivated } from '../../lib/content/whenActivated';
import { ask, onAsk } from '../../lib/messages/ask';
import type { Site } from '../../lib/sites/Site';
import { isMadeBy, isOwnHost } from '../../lib/sites/siteMarks';
import { type PageRun, readPages } from './readPages';

/** Reads the pages of one site while it is switched on. With a site's folder it makes that site's script (wxt.config.ts). */
export function start(site: Site): void {
  // the tab may have gone elsewhere while the script was on its way
  const isOnSite = isOwnHost(site, location.href) || isMadeBy(site, document);
  if (!isOnSite || document.contentType !== 'text/html') return;
  shareSite(site);
  whenActivated(document, () => readWhileOn(site));
}

function readWhileOn(site: Site): void {
  const script = new AbortController();
  let run: PageRun | undefined;
  const follow = followSettings({
    ask: () => ask('pageSettings', { site: site.id }),
    begin: (settings) => {
      run = readPages(site, settings);
      return run.end;
    },
    wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    signal: script.signal,
  });
  onAsk('state', () => (run?.end.signal.aborted === false ? run.controller.state : undefined));
  onAsk('settings', () => void follow());
  onAsk(`end:${location.origin}/*`, () => void script.abort());
  void follow();
}
