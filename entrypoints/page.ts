import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import css from '../components/Badge.css?inline';
import { drawBadge, eraseBadge } from '../components/drawBadge';
import { element } from '../components/element';
import { ask } from '../lib/ask';
import { siteFor } from '../lib/fixedSites';
import { answer } from '../lib/page/answer';
import { foundDescribe } from '../lib/page/describer';
import { type Draw, Marks } from '../lib/page/marks';
import { offeredSite } from '../lib/page/offered';
import { Sender } from '../lib/page/sender';
import { themeOf } from '../lib/page/theme';
import { Visit } from '../lib/page/visit';
import { watch } from '../lib/reader/watch';

/** Draws a badge or chip with its style: a style element in the closed root passes every page's content policy. */
const draw: Draw = (root, glance, compact) => {
  if (!glance) return eraseBadge(root);
  if (!root.hasChildNodes()) root.append(element('style', {}, css));
  const onHow = () => void ask('how', { account: glance.account });
  drawBadge(root, { glance, theme: themeOf(document), compact, onHow });
};

/** The script in every page: watch → read → ask → mount. A plain script: it announces itself to nobody. */
export default defineUnlistedScript(() => {
  const site = siteFor(location.href) ?? offeredSite();
  if (!site || document.contentType !== 'text/html') return;
  const stop = new AbortController();
  const marks = new Marks(document, draw);
  const sender = new Sender({
    send: (sighting) => ask('observe', { sighting }),
    onReceipt: (receipt, sighting) => visit.receive(receipt, sighting),
    newId: () => crypto.randomUUID(),
    now: Date.now,
    wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    signal: stop.signal,
  });
  const visit = new Visit({
    document,
    site,
    marks,
    post: (sheet) => void sender.post(sheet),
    later: (ms, run) => void setTimeout(run, ms),
    fetchDescribe: async () => ((await ask('describer', { site: site.id }))?.ok ? foundDescribe() : undefined),
    recall: async (account) => (await ask('glance', { account })) ?? undefined,
    recallMany: (handles) => ask('glances', { site: site.id, handles }),
  });
  answer('state', () => visit.state);
  watch(document, {
    signal: stop.signal,
    isOurs: (node) => marks.isOurs(node),
    onTouch: (touched, moved) => visit.touch(touched, moved),
    onChange: (change) => visit.change(change),
  });
});
