import type { AttachCard } from '../../components/badge/attachCard';
import { drawBadge, eraseBadge } from '../../components/badge/drawBadge';
import { Badges, type Draw } from '../../lib/content/Badges';
import { lazyLoader } from '../../lib/content/lazyScripts';
import { PageController } from '../../lib/content/PageController';
import { replacePreviousRun } from '../../lib/content/replacePreviousRun';
import { Sender } from '../../lib/content/Sender';
import { shareSite } from '../../lib/content/sharedSite';
import { stopWhenInvalidated } from '../../lib/content/stopWhenInvalidated';
import { themeEvery } from '../../lib/content/theme';
import { whenActivated } from '../../lib/content/whenActivated';
import type { Featurize } from '../../lib/extract/openPage';
import { watch } from '../../lib/extract/watch';
import { ask, isGone, onAsk } from '../../lib/messages/ask';
import type { Site } from '../../lib/sites/Site';
import { isMadeBy, isOwnHost } from '../../lib/sites/siteMarks';

/**
 * Reads the pages of one site: watch → extract → ask → draw. Each site's script (sites/<id>.js, see wxt.config.ts) is this function and
 * that site's folder. A plain script: it announces itself to nobody.
 */
export function start(site: Site): void {
  if (document.contentType !== 'text/html') return;
  if (!isOwnHost(site, location.href) && !isMadeBy(site, document)) return; // the tab went elsewhere while the script was on its way
  shareSite(site);
  whenActivated(document, () => readPages(site));
}

function readPages(site: Site): void {
  const run = replacePreviousRun(document);
  const themeOf = themeEvery(1000, Date.now);
  const load = lazyLoader((script) => ask('inject', { site: site.id, script }));
  const draw: Draw = (root, glance, compact) => {
    if (!glance) return eraseBadge(root);
    const onHow = () => void ask('how', { account: glance.account });
    drawBadge(root, { glance, theme: themeOf(document), compact, onHow, fetchCards: () => load<AttachCard>('card') });
  };
  const marks = new Badges(document, draw, run.signal);
  const sender = new Sender({
    send: (observation) => ask('observe', { observation }),
    onReceipt: (receipt, observation) => visit.receive(receipt, observation),
    newId: () => crypto.randomUUID(),
    now: Date.now,
    wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    signal: run.signal,
  });
  const visit = new PageController({
    document,
    site,
    marks,
    post: (rawPage) => void sender.post(rawPage),
    later: (ms, run) => void setTimeout(run, ms),
    fetchDescribe: () => load<Featurize>('describer'),
    recall: async (account) => (await ask('glance', { account })) ?? undefined,
    recallMany: (handles) => ask('glances', { site: site.id, handles }),
  });
  onAsk('state', () => (run.signal.aborted ? undefined : visit.state));
  onAsk(`end:${location.origin}/*`, () => void run.abort());
  watch(document, {
    signal: run.signal,
    isOurs: (node) => marks.isOurs(node),
    onTouch: (touched, moved) => visit.touch(touched, moved),
    onChange: stopWhenInvalidated(run, isGone, (change) => visit.change(change)),
  });
}
