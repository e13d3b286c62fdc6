import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { checkCall } from '../lib/door';
import { toGlance } from '../lib/i18n/glance';
import { languageOf } from '../lib/i18n/language';
import { keepInstances, sitesAt } from '../lib/instances';
import { keepFixedTabs } from '../lib/openTabs';
import { understand } from '../lib/reader/understand';
import { freezeNorm } from '../lib/science/freezeNorm';
import { method } from '../lib/science/method';
import { score } from '../lib/science/score';
import { type Answering, answer, answerRefused } from '../lib/store/answers';
import { keepOpen } from '../lib/store/keepOpen';
import { sweepOnceADay } from '../lib/store/retention';
import { isTrouble } from '../lib/store/trouble';
import { addPart, openHow } from '../lib/tabs';

/** The background may be stopped at any moment: the library is opened with the first call after. */
const open = keepOpen();
const scoring = { score, method, freeze: freezeNorm };
const answering: Answering = {
  open,
  toGlance: (card, now) => toGlance(card, now, languageOf(navigator.language)),
  scoring,
  understand,
  now: () => Date.now(),
};

async function sweep(): Promise<void> {
  const store = await open();
  if (!isTrouble(store)) await sweepOnceADay(store, Date.now());
}

async function listen(message: unknown, sender: browser.Runtime.MessageSender): Promise<unknown> {
  const sites = await sitesAt(browser, sender.url);
  const house = { id: browser.runtime.id, root: browser.runtime.getURL(''), sites };
  const call = checkCall(message, sender, house);
  if (call.call === undefined) return answerRefused(message, call.why);
  if (call.call === 'how') return openHow(browser, call.data.account);
  if (call.call === 'part') return addPart(browser, sender.tab?.id, call.data.part);
  return answer(call, answering)
    .catch((error: unknown) => console.error(error)) // our own mistake: no answer, and it stands in the log
    .finally(() => void sweep().catch((error: unknown) => console.error(error)));
}

export default defineBackground({
  type: 'module',
  main() {
    browser.runtime.onMessage.addListener(listen);
    keepInstances(browser);
    keepFixedTabs(browser);
  },
});
