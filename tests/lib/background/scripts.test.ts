import { expect, it, vi } from 'vitest';
import { injectAfterInstall, type TabsApi } from '../../../lib/background/scripts';

/** A browser with these tabs, by origin; those whose script answers, and those that never answer, are named. */
function browserWith(open: Record<string, number[]>, answering: number[] = [], silent: number[] = []) {
  const listeners: Record<string, (detail: unknown) => void> = {};
  const event = (name: string) => ({
    addListener: (listen: (detail: unknown) => void) => {
      listeners[name] = listen;
    },
  });
  const executeScript = vi.fn(async () => []);
  const api = {
    runtime: { onInstalled: event('installed') },
    permissions: { onAdded: event('added') },
    scripting: { executeScript },
    tabs: {
      query: async ({ url }: { url: string }) => (open[url] ?? []).map((id) => ({ id })),
      sendMessage: async (id: number) => {
        if (silent.includes(id)) await new Promise(() => undefined);
        return answering.includes(id) ? { misses: [] } : Promise.reject(new Error('nobody'));
      },
    },
  };
  injectAfterInstall(api as unknown as TabsApi);
  const tabsRead = () => executeScript.mock.calls.map((call: unknown[]) => call[0]);
  return { fire: (name: string, detail: unknown) => listeners[name]?.(detail), executeScript, tabsRead };
}
const put = (tabId: number, site = 'x') => ({ target: { tabId }, files: [`sites/${site}.js`] });

it('reads the open tabs of every fixed site after an install, but for those that are read', async () => {
  const { fire, tabsRead } = browserWith({ 'https://x.com/*': [1, 2], 'https://bsky.app/*': [3] }, [2]);
  fire('installed', { reason: 'install' });
  await vi.waitFor(() => expect(tabsRead()).toHaveLength(2));
  expect(tabsRead()).toEqual(expect.arrayContaining([put(1), put(3, 'bluesky')]));
});

it('reads those of a host that was let in, and no other', async () => {
  const { fire, tabsRead } = browserWith({ 'https://x.com/*': [1], 'https://bsky.app/*': [3] });
  fire('added', { origins: ['https://x.com/*', 'https://tide.example/*'] });
  await vi.waitFor(() => expect(tabsRead()).toEqual([put(1)]));
});

it('does not wait for a tab that never answers, nor for one that cannot be read', async () => {
  const open = { 'https://x.com/*': [1, 2, 3], 'https://bsky.app/*': [4] };
  const { fire, tabsRead, executeScript } = browserWith(open, [], [1]);
  executeScript.mockRejectedValueOnce(new Error('an error page'));
  fire('added', { origins: Object.keys(open) });
  await vi.waitFor(() => expect(tabsRead()).toHaveLength(3));
  expect(tabsRead()).toEqual(expect.arrayContaining([put(2), put(3), put(4, 'bluesky')]));
});
