import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { AttachCard } from '../components/badge/attachCard';
import { drawBadge, eraseBadge } from '../components/badge/drawBadge';
import { Badges, type Draw } from '../lib/content/Badges';
import { lazyLoader } from '../lib/content/lazyScripts';
import { PageController } from '../lib/content/PageController';
import { replacePreviousRun } from '../lib/content/replacePreviousRun';
import { Sender } from '../lib/content/Sender';
import { sharedSite } from '../lib/content/sharedSite';
import { stopWhenInvalidated } from '../lib/content/stopWhenInvalidated';
import { themeEvery } from '../lib/content/theme';
import { whenActivated } from '../lib/content/whenActivated';
import type { Featurize } from '../lib/extract/openPage';
import { watch } from '../lib/extract/watch';
import { ask, isGone, onAsk } from '../lib/messages/ask';
import { siteFor } from '../lib/sites/fixedSites';

/** The script in every page: watch → read → ask → mount. A plain script: it announces itself to nobody. */
export default defineUnlistedScript(() => whenActivated(document, start));

function start(): void {
  const site = siteFor(location.href) ?? sharedSite();
  if (!site || document.contentType !== 'text/html') return;
  const run = replacePreviousRun(document);
  const themeOf = themeEvery(1000, Date.now);
  const part = lazyLoader((name) => ask('part', { site: site.id, part: name }));
  const draw: Draw = (root, glance, compact) => {
    if (!glance) return eraseBadge(root);
    const onHow = () => void ask('how', { account: glance.account });
    drawBadge(root, { glance, theme: themeOf(document), compact, onHow, fetchCards: () => part<AttachCard>('card') });
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
    fetchDescribe: () => part<Featurize>('describer'),
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
