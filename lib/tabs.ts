import type { Browser } from 'webextension-polyfill';

/** Opens "How this is worked out" of one account. */
export async function openHow({ runtime, tabs }: Pick<Browser, 'runtime' | 'tabs'>, account: string): Promise<Ok> {
  await tabs.create({ url: runtime.getURL(`how.html?account=${encodeURIComponent(account)}`) });
  return { ok: true };
}

/** Puts the script that turns comments into features beside the page's own. Nothing where no tab asks. */
export async function addDescriber(
  { scripting }: Pick<Browser, 'scripting'>,
  tabId: number | undefined,
): Promise<Ok | undefined> {
  if (tabId === undefined) return undefined;
  await scripting.executeScript({ target: { tabId }, files: ['describer.js'] });
  return { ok: true };
}

interface Ok {
  ok: true;
}
