import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { type HandlerContext, handleCall, handleRefused } from '../lib/background/handlers';
import { keepHostScripts, sitesAt } from '../lib/background/hosts';
import { injectAfterInstall } from '../lib/background/scripts';
import { isSettingsCall, keepFromPages, SettingsKeeper } from '../lib/background/settings';
import { sweep } from '../lib/background/sweep';
import { injectScript, openHow } from '../lib/background/tabs';
import { validateCall } from '../lib/background/validateCall';
import type { Settings } from '../lib/model';
import { parsePage } from '../lib/parse/parsePage';
import { freezeNorm } from '../lib/scoring/freezeNorm';
import { method } from '../lib/scoring/method';
import { score } from '../lib/scoring/score';
import { keepOpen } from '../lib/store/keepOpen';
import { isSiteOn } from '../lib/store/settings';
import { wordsFor } from '../lib/wording/allWords';
import { toBadgeText } from '../lib/wording/badgeText';

/** The background may be stopped at any moment: the library is opened with the first call after. */
const open = keepOpen();
const scoring = { score, method, freeze: freezeNorm };
const settings = new SettingsKeeper(browser);

function contextFor({ language }: Settings): HandlerContext {
  const words = wordsFor(language || navigator.language);
  return {
    open,
    toBadgeText: (card, now) => toBadgeText(card, now, words),
    scoring,
    parsePage,
    now: () => Date.now(),
    report: (error) => console.error(error),
  };
}

async function listen(message: unknown, sender: browser.Runtime.MessageSender): Promise<unknown> {
  const [sites, set] = await Promise.all([sitesAt(browser, sender.url), settings.read()]);
  const isOn = (site: string): boolean => isSiteOn(set, site);
  const extension = { id: browser.runtime.id, root: browser.runtime.getURL(''), sites, isOn };
  const call = validateCall(message, sender, extension);
  if (call.call === undefined) return handleRefused(message, call.why);
  if (call.call === 'how') return openHow(browser, call.data.account);
  if (call.call === 'inject') return injectScript(browser, sender.tab?.id, call.data);
  if (isSettingsCall(call)) return settings.answer(call);
  return handleCall(call, contextFor(set))
    .catch((error: unknown) => console.error(error)) // our own mistake: no answer, and a line in the log
    .finally(() => sweep(open, Date.now()));
}

// A script of its own, no module: what the pages share with each other carries nothing that the background alone needs.
export default defineBackground(() => {
  browser.runtime.onMessage.addListener(listen);
  void keepFromPages(browser);
  keepHostScripts(browser);
  injectAfterInstall(browser);
});
