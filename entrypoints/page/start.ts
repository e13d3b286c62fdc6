import { Badges, type Draw } from '../../lib/content/Badges';
import { deferredDraw } from '../../lib/content/deferredDraw';
import { lazyLoader } from '../../lib/content/lazyScripts';
import { PageController } from '../../lib/content/PageController';
import { replacePreviousRun } from '../../lib/content/replacePreviousRun';
import { Sender } from '../../lib/content/Sender';
import { shareSite } from '../../lib/content/sharedSite';
import { stopWhenInvalidated } from '../../lib/content/stopWhenInvalidated';
import { whenActivated } from '../../lib/content/whenActivated';
import type { Featurize } from '../../lib/extract/openPage';
import { watch } from '../../lib/extract/watch';
import { ask, isGone, onAsk } from '../../lib/messages/ask';
import type { Site } from '../../lib/sites/Site';
import { isMadeBy, isOwnHost } from '../../lib/sites/siteMarks';

/** Reads the pages of one site: watch → extract → ask → draw. With a site's folder it makes that site's script (wxt.config.ts). */
export function start(site: Site): void {
  // the tab may have gone elsewhere while the script was on its way
  const isOnSite = isOwnHost(site, location.href) || isMadeBy(site, document);
  if (!isOnSite || document.contentType !== 'text/html') return;
  shareSite(site);
  whenActivated(document, () => readPages(site));
}

function readPages(site: Site): void {
  const run = replacePreviousRun(document);
  const load = lazyLoader((script) => ask('inject', { site: site.id, script }));
  const loadDraw = () => load<Draw>('badge');
  const badges = new Badges(document, deferredDraw(loadDraw), run.signal);
  const sender = new Sender({
    deliver: (observation) => ask('observe', { observation }),
    onReceipt: (receipt, observation) => controller.receive(receipt, observation),
    newId: () => crypto.randomUUID(),
    now: Date.now,
    wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    signal: run.signal,
  });
  const controller = new PageController({
    document,
    site,
    badges,
    send: (rawPage) => void sender.send(rawPage),
    after: (ms, run) => void setTimeout(run, ms),
    loadFeaturize: () => load<Featurize>('describer'),
    fetchBadgeText: async (account) => {
      const answer = ask('badgeText', { account });
      void loadDraw(); // meanwhile: a profile will have a badge
      return (await answer) ?? undefined;
    },
    fetchBadgeTexts: (handles) => ask('badgeTexts', { site: site.id, handles }),
  });
  onAsk('state', () => (run.signal.aborted ? undefined : controller.state));
  onAsk(`end:${location.origin}/*`, () => void run.abort());
  watch(document, {
    signal: run.signal,
    isOurs: (node) => badges.isOurs(node),
    onMutation: (changed, moved) => controller.removeOutdated(changed, moved),
    onChange: stopWhenInvalidated(run, isGone, (change) => controller.change(change)),
  });
}
