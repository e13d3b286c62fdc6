import type { PopupProps } from '../../components/popup/Popup';
import { browser } from '../../lib/browser';
import type { Look } from './look';

/** The report of the page in the tab in front; undefined: its site is none of ours. */
async function makeReport(): Promise<string | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return undefined;
  const ran = await browser.scripting
    .executeScript({ target: { tabId: tab.id }, files: ['skeleton.js'] })
    .catch(() => undefined);
  const report: unknown = ran?.[0]?.result;
  return typeof report === 'string' ? report : undefined;
}

const reporting = { make: makeReport, copy: (text: string) => navigator.clipboard.writeText(text) };

/** What the popup can do where a page is not read as it should be, or not yet. @param again looks once more */
export function helpFor({ supported, instance, health }: Look, again: () => unknown): Partial<PopupProps> {
  const origins = instance ? [instance.origin] : [];
  return {
    ...(health && { health }),
    ...(supported && { reporting }),
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
