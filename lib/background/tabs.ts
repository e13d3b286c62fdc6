import type { Browser } from 'webextension-polyfill';
import type { LazyName } from '../content/lazyScripts';

/** Opens "How this is worked out" of one account. */
export async function openHow({ runtime, tabs }: Pick<Browser, 'runtime' | 'tabs'>, account: string): Promise<Ok> {
  await tabs.create({ url: runtime.getURL(`how.html?account=${encodeURIComponent(account)}`) });
  return { ok: true };
}

/** Puts one more script beside the page's own. Nothing where no tab asks. */
export async function injectLazy(
  { scripting }: Pick<Browser, 'scripting'>,
  tabId: number | undefined,
  part: LazyName,
): Promise<Ok | undefined> {
  if (tabId === undefined) return undefined;
  await scripting.executeScript({ target: { tabId }, files: [`${part}.js`] });
  return { ok: true };
}

interface Ok {
  ok: true;
}
