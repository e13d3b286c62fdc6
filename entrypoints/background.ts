import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { type HandlerContext, handleCall, handleRefused } from '../lib/background/handlers';
import { keepHostScripts, sitesAt } from '../lib/background/hosts';
import { injectAfterInstall } from '../lib/background/scripts';
import { injectScript, openHow } from '../lib/background/tabs';
import { validateCall } from '../lib/background/validateCall';
import { parsePage } from '../lib/parse/parsePage';
import { freezeNorm } from '../lib/scoring/freezeNorm';
import { method } from '../lib/scoring/method';
import { score } from '../lib/scoring/score';
import { keepOpen } from '../lib/store/keepOpen';
import { sweepOnceADay } from '../lib/store/retention';
import { isStorageError } from '../lib/store/storageError';
import { wordsFor } from '../lib/wording/allWords';
import { toBadgeText } from '../lib/wording/badgeText';

/** The background may be stopped at any moment: the library is opened with the first call after. */
const open = keepOpen();
const scoring = { score, method, freeze: freezeNorm };
const context: HandlerContext = {
  open,
  toBadgeText: (card, now) => toBadgeText(card, now, wordsFor(navigator.language)),
  scoring,
  parsePage,
  now: () => Date.now(),
  report: (error) => console.error(error),
};

async function sweep(): Promise<void> {
  const store = await open();
  if (!isStorageError(store)) await sweepOnceADay(store, Date.now());
}

async function listen(message: unknown, sender: browser.Runtime.MessageSender): Promise<unknown> {
  const sites = await sitesAt(browser, sender.url);
  const extension = { id: browser.runtime.id, root: browser.runtime.getURL(''), sites };
  const call = validateCall(message, sender, extension);
  if (call.call === undefined) return handleRefused(message, call.why);
  if (call.call === 'how') return openHow(browser, call.data.account);
  if (call.call === 'inject') return injectScript(browser, sender.tab?.id, call.data);
  return handleCall(call, context)
    .catch((error: unknown) => console.error(error)) // our own mistake: no answer, and a line in the log
    .finally(() => void sweep().catch((error: unknown) => console.error(error)));
}

// A script of its own, no module: what the pages share with each other carries nothing that the background alone needs.
export default defineBackground(() => {
  browser.runtime.onMessage.addListener(listen);
  keepHostScripts(browser);
  injectAfterInstall(browser);
});
