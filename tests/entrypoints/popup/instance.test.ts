import { beforeEach, expect, it, vi } from 'vitest';
import type { Tabs } from 'webextension-polyfill';
import { instanceOf } from '../../../entrypoints/popup/instance';

const { executeScript } = vi.hoisted(() => ({ executeScript: vi.fn(async (): Promise<{ result: unknown }[]> => []) }));
vi.mock('../../../lib/browser', () => ({
  browser: {
    permissions: {
      contains: async ({ origins }: { origins: string[] }) => origins.includes('https://tide.example/*'),
      getAll: async () => ({ origins: ['https://tide.example/*'] }),
    },
    scripting: { executeScript },
  },
}));

const tab = (url: string) => ({ id: 7, url }) as Tabs.Tab;

beforeEach(() => {
  executeScript.mockClear();
  executeScript.mockImplementation(async () => [{ result: 'mastodon' }]);
});

it('recognises the software of a page that is not read yet', async () => {
  expect(await instanceOf(tab('https://shore.example/@mira'), undefined)).toMatchObject({
    host: 'shore.example',
    origin: 'https://shore.example/*',
    site: { id: 'mastodon' },
    allowed: false,
  });
  expect(executeScript).toHaveBeenCalledWith({ target: { tabId: 7 }, files: ['recognize.js'] });
});

it('does not look into a page that is read already: its script would begin anew', async () => {
  const found = await instanceOf(tab('https://tide.example/@mira'), 'misskey');
  expect(found).toMatchObject({ site: { id: 'misskey' }, allowed: true });
  expect(executeScript).not.toHaveBeenCalled();
});

it('is nothing on a page of other software, on the browser’s own pages and on no page', async () => {
  executeScript.mockImplementation(async () => [{ result: undefined }]);
  expect(await instanceOf(tab('https://else.example/'), undefined)).toBeUndefined();
  executeScript.mockImplementation(async () => Promise.reject(new Error('Cannot access a chrome:// URL')));
  expect(await instanceOf(tab('https://other.example/'), undefined)).toBeUndefined();
  expect(await instanceOf(tab('chrome://extensions'), undefined)).toBeUndefined();
  expect(await instanceOf(undefined, undefined)).toBeUndefined();
});
