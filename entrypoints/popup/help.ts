import type { PopupProps } from '../../components/popup/Popup';
import { siteScript } from '../../lib/background/scripts';
import { browser } from '../../lib/browser';
import { ask } from '../../lib/messages/ask';
import type { SiteInfo } from '../../lib/sites/Site';
import type { Look } from './look';

/** The report of the page in the tab in front; undefined: none can be made. A page that is read has its site's script already. */
async function makeReport({ id }: SiteInfo): Promise<string | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return undefined;
  return (await runReport(tab.id, ['report.js'])) ?? runReport(tab.id, [siteScript(id), 'report.js']);
}

async function runReport(tabId: number, files: string[]): Promise<string | undefined> {
  const ran = await browser.scripting.executeScript({ target: { tabId }, files }).catch(() => undefined);
  const report: unknown = ran?.[0]?.result;
  return typeof report === 'string' ? report : undefined;
}

const reportingOf = (site: SiteInfo) => ({
  make: () => makeReport(site),
  copy: (text: string) => navigator.clipboard.writeText(text),
});

/** Reads again what was switched off: everything, or one site. */
async function switchOn(off: NonNullable<Look['off']>, site: SiteInfo | undefined): Promise<void> {
  if (off === 'paused') await ask('changeSettings', { change: { paused: false } });
  else if (site) await ask('switchSite', { site: site.id, isOn: true });
}

/** What the popup can do where a page is not read as it should be, or not yet. @param again looks once more */
export function helpFor(
  { off, supported, siteInfo, instance, health }: Look,
  again: () => unknown,
): Partial<PopupProps> {
  if (off) return { switchOn: () => void switchOn(off, siteInfo).then(again) };
  const origins = instance ? [instance.origin] : [];
  return {
    ...(health && { health }),
    ...(supported && siteInfo && { reporting: reportingOf(siteInfo) }),
    ...(instance && {
      instance: {
        host: instance.host,
        // first thing in the click, or the browser refuses to ask; the answer may come after the popup has gone
        allow: () => void browser.permissions.request({ origins }).then(again),
        ...(instance.allowed && { stop: () => void browser.permissions.remove({ origins }).then(again) }),
      },
    }),
  };
}
