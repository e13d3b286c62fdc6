import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { AttachCard } from '../components/attachCard';
import { drawBadge, eraseBadge } from '../components/drawBadge';
import { ask, isGone, onAsk } from '../lib/ask';
import { siteFor } from '../lib/fixedSites';
import { endWhenGone } from '../lib/page/endWhenGone';
import { type Draw, Marks } from '../lib/page/marks';
import { offeredSite } from '../lib/page/offered';
import { onceSeen } from '../lib/page/onceSeen';
import { partsBy } from '../lib/page/parts';
import { Sender } from '../lib/page/sender';
import { takeOver } from '../lib/page/takeOver';
import { themeEvery } from '../lib/page/theme';
import { Visit } from '../lib/page/visit';
import type { Describe } from '../lib/reader/openReader';
import { watch } from '../lib/reader/watch';

/** The script in every page: watch → read → ask → mount. A plain script: it announces itself to nobody. */
export default defineUnlistedScript(() => onceSeen(document, start));

function start(): void {
  const site = siteFor(location.href) ?? offeredSite();
  if (!site || document.contentType !== 'text/html') return;
  const run = takeOver(document);
  const themeOf = themeEvery(1000, Date.now);
  const part = partsBy((name) => ask('part', { site: site.id, part: name }));
  const draw: Draw = (root, glance, compact) => {
    if (!glance) return eraseBadge(root);
    const onHow = () => void ask('how', { account: glance.account });
    drawBadge(root, { glance, theme: themeOf(document), compact, onHow, fetchCards: () => part<AttachCard>('card') });
  };
  const marks = new Marks(document, draw, run.signal);
  const sender = new Sender({
    send: (sighting) => ask('observe', { sighting }),
    onReceipt: (receipt, sighting) => visit.receive(receipt, sighting),
    newId: () => crypto.randomUUID(),
    now: Date.now,
    wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    signal: run.signal,
  });
  const visit = new Visit({
    document,
    site,
    marks,
    post: (sheet) => void sender.post(sheet),
    later: (ms, run) => void setTimeout(run, ms),
    fetchDescribe: () => part<Describe>('describer'),
    recall: async (account) => (await ask('glance', { account })) ?? undefined,
    recallMany: (handles) => ask('glances', { site: site.id, handles }),
  });
  onAsk('state', () => (run.signal.aborted ? undefined : visit.state));
  onAsk(`end:${location.origin}/*`, () => void run.abort());
  watch(document, {
    signal: run.signal,
    isOurs: (node) => marks.isOurs(node),
    onTouch: (touched, moved) => visit.touch(touched, moved),
    onChange: endWhenGone(run, isGone, (change) => visit.change(change)),
  });
}
