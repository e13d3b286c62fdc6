// @vitest-environment happy-dom
import { IDBFactory } from 'fake-indexeddb';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { exportFile } from '../../lib/export/exportFile';
import type { Scorecard } from '../../lib/model';
import { cardVersion } from '../../lib/model/cardVersion';
import { method } from '../../lib/scoring/method';
import { score } from '../../lib/scoring/score';
import { observe } from '../../lib/store/observe';
import { openStore, type Store } from '../../lib/store/openStore';
import { readEvidence } from '../../lib/store/read';
import { isStorageError } from '../../lib/store/storageError';
import { observation, post, profilePage } from '../lib/store/make';

const api = vi.hoisted(() => ({
  account: undefined as string | undefined,
  asked: [] as { call: string }[],
  settings: undefined as unknown,
}));

/** The little of the browser that pages need. The background does not answer; the tab in front shows `api.account`. */
const browser = vi.hoisted(() => ({
  runtime: {
    id: 'hundred',
    getURL: (path: string) => `chrome-extension://hundred/${path}`,
    openOptionsPage: async () => {},
    sendMessage: async (message: { call: string }) => void api.asked.push(message),
  },
  tabs: {
    query: async () => [{ id: 1, url: 'https://x.com/mira', status: 'complete' }],
    sendMessage: async () => ({ account: api.account, page: { kind: 'profile', handle: 'mira' }, misses: [] }),
    create: async () => {},
    reload: async () => {},
  },
  storage: { local: { get: async () => ({ settings: api.settings }) } },
  permissions: { contains: async () => true, getAll: async () => ({ origins: [] }) },
  scripting: { executeScript: async () => [] },
}));

const NOW = Date.now();
const scoring = { score, method, freeze: () => undefined };

async function opened(): Promise<Store> {
  const store = await openStore();
  if (isStorageError(store)) throw new Error(store.why);
  return store;
}
const DAMAGED: Record<string, (card: Scorecard) => unknown> = {
  'of an older shape': (card) => ({ ...card, cardVersion: cardVersion - 1 }),
  'with a signal that nobody knows': (card) => ({ ...card, signals: [{ ...card.signals[0], id: 'Z9' }] }),
  'without its parts': ({ account }) => ({ account }),
  'of garbage': ({ account }) => ({ account, signals: 7, headline: 'x', active: [], real: null, at: 'soon' }),
};

/** Opens a page as the browser does: its code runs anew. */
async function open(page: 'popup' | 'library' | 'compare' | 'how', accounts: string[] = []): Promise<string> {
  const query = new URLSearchParams(accounts.map((account) => ['account', account]));
  window.history.replaceState(null, '', `/${page}.html?${query}`);
  vi.resetModules();
  if (page === 'popup') await import('../../entrypoints/popup/main');
  if (page === 'library') await import('../../entrypoints/library/main');
  if (page === 'compare') await import('../../entrypoints/compare/main');
  if (page === 'how') await import('../../entrypoints/how/main');
  return (document.body.textContent ?? '').replace(/[\u2066-\u2069]/g, '');
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  vi.stubGlobal('browser', browser);
  vi.stubGlobal('setInterval', () => 0);
  api.account = 'x:mira';
  api.asked = [];
  api.settings = undefined;
});
afterEach(() => {
  render(null, document.body);
  vi.unstubAllGlobals();
});

describe.each(Object.entries(DAMAGED))('a card %s, which the background cannot make anew', (_, damage) => {
  beforeEach(async () => {
    const store = await opened();
    for (const handle of ['mira', 'ola', 'sol']) {
      const publishedAt = new Date(NOW - 2 * 864e5).toISOString();
      const page = profilePage(handle, { posts: [post('1', handle, { publishedAt })] });
      await observe(store, observation(NOW, page), scoring, NOW);
    }
    const card = await store.get('scorecards', 'x:mira');
    if (!card) throw new Error('no card');
    await store.put('scorecards', damage(card) as Scorecard);
    store.close();
  });

  it('is named in the library, which has every other account', async () => {
    const text = await open('library');
    expect(text).toContain('2 accounts on 1 site');
    expect(text).toContain('The figures kept of x:mira cannot be read, so it is left out.');
    expect([...document.querySelectorAll('tbody .name')].map((name) => name.textContent)).toEqual(['ola', 'sol']);
    expect(api.asked).toContainEqual({ call: 'refresh', data: { accounts: ['x:mira'] } });
  });

  it('is named in a comparison, which has every other account', async () => {
    const text = await open('compare', ['x:mira', 'x:ola', 'x:sol']);
    expect(text).toContain('The figures kept of x:mira cannot be read, so it is left out.');
    expect([...document.querySelectorAll('thead .name')].map((name) => name.textContent)).toEqual(['ola', 'sol']);
  });

  it('leaves a sentence in the popup and on its own page, and nothing on another’s', async () => {
    const sentence = 'What was kept of @mira cannot be read';
    expect(await open('popup')).toContain(sentence);
    expect(document.querySelector('footer')).not.toBeNull();
    expect(api.asked).toContainEqual({ call: 'badgeText', data: { account: 'x:mira' } });
    expect(await open('how', ['x:mira'])).toContain(sentence);
    const other = await open('how', ['x:ola']);
    expect(other).not.toContain(sentence);
    expect(other).toContain('@ola');
  });

  it('is named in both files, which have every other account', async () => {
    const store = await opened();
    const csv = await (await exportFile(store, 'csv', 'en', NOW)).text();
    const rows = csv.split('\r\n').filter(Boolean);
    expect(rows).toHaveLength(4);
    expect(rows.filter((row) => row.includes('cannot be read'))).toEqual([expect.stringMatching(/^"x:mira"/)]);
    const json = JSON.parse(await (await exportFile(store, 'json', 'en', NOW)).text());
    expect(json.leftOut).toEqual(['x:mira']);
    expect(json.scorecards.map(({ handle }: Scorecard) => handle)).toEqual(['ola', 'sol']);
    store.close();
  });

  it('is another one as soon as the background made it anew', async () => {
    vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async () => {
      const store = await opened();
      const evidence = await readEvidence(store, 'x:mira');
      if (evidence) await store.put('scorecards', score(evidence, Date.now()));
      store.close();
      return { ok: true } as never;
    });
    const text = await open('library');
    expect(text).toContain('3 accounts on 1 site');
    expect(text).not.toContain('cannot be read');
  });
});
