import { Badges, type Draw } from '../../lib/content/Badges';
import { deferredDraw } from '../../lib/content/deferredDraw';
import { lazyLoader } from '../../lib/content/lazyScripts';
import { PageController } from '../../lib/content/PageController';
import { replacePreviousRun } from '../../lib/content/replacePreviousRun';
import { Sender } from '../../lib/content/Sender';
import { stopWhenInvalidated } from '../../lib/content/stopWhenInvalidated';
import type { Featurize } from '../../lib/extract/openPage';
import { watch } from '../../lib/extract/watch';
import { ask, isGone } from '../../lib/messages/ask';
import type { PageSettings } from '../../lib/model';
import type { Site } from '../../lib/sites/Site';

/** What reads a tab, until it is ended. */
export interface PageRun {
  controller: PageController;
  end: AbortController;
}

/** Reads the pages of a site: watch → extract → ask → draw. */
export function readPages(site: Site, { density }: PageSettings): PageRun {
  const end = replacePreviousRun(document);
  const load = lazyLoader((script) => ask('inject', { site: site.id, script }));
  const loadDraw = () => load<Draw>('badge');
  const badges = new Badges(document, deferredDraw(loadDraw), end.signal);
  const sender = new Sender({
    deliver: (observation) => ask('observe', { observation }),
    onReceipt: (receipt, observation) => controller.receive(receipt, observation),
    newId: () => crypto.randomUUID(),
    now: Date.now,
    wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    signal: end.signal,
  });
  const controller = new PageController({
    document,
    site,
    density,
    badges,
    send: (rawPage) => void sender.send(rawPage),
    after: (ms, run) => void setTimeout(run, ms),
    loadFeaturize: () => load<Featurize>('describer'),
    fetchBadgeText: async (account) => {
      const answer = ask('badgeText', { account });
      if (density !== 'popup') void loadDraw(); // meanwhile: a profile will have a badge
      return (await answer) ?? undefined;
    },
    fetchBadgeTexts: (handles) => ask('badgeTexts', { site: site.id, handles }),
  });
  watch(document, {
    signal: end.signal,
    isOurs: (node) => badges.isOurs(node),
    onMutation: (changed, moved) => controller.removeOutdated(changed, moved),
    onChange: stopWhenInvalidated(end, isGone, (change) => controller.change(change)),
  });
  return { controller, end };
}
