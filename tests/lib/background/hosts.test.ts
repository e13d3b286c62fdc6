import { describe, expect, it, vi } from 'vitest';
import {
  type HostApi,
  isAllowed,
  isWithheld,
  keepHostScripts,
  originOf,
  reconcileHosts,
  sitesAt,
} from '../../../lib/background/hosts';

const TIDE = 'https://tide.example/*';

interface Script {
  id: string;
  matches: string[];
  js: string[];
}

interface Removed {
  origins?: string[];
}

/** A browser in which these origins are allowed; `fire` tells of a change. */
function browserWith(origins: string[], registered: Script[] = [], tabs: { id?: number }[] = []) {
  const listeners: ((detail: Removed) => void)[] = [];
  const removed: ((detail: Removed) => void)[] = [];
  const event = { addListener: (listen: () => void) => listeners.push(listen) };
  const executeScript = vi.fn(async () => []);
  const api = {
    permissions: {
      onAdded: event,
      onRemoved: { addListener: (listen: () => void) => removed.push(listen) },
      getAll: async () => ({ origins }),
      contains: async ({ origins: asked }: { origins: string[] }) =>
        asked.every((one) => origins.includes(one) || origins.includes('https://*/*')),
    },
    runtime: { onInstalled: event, onStartup: event },
    tabs: { query: async () => tabs, sendMessage: async () => undefined },
    scripting: {
      executeScript,
      getRegisteredContentScripts: async () => [...registered],
      registerContentScripts: async (scripts: Script[]) => {
        if (scripts.some(({ id }) => registered.some((one) => one.id === id))) throw new Error('Duplicate script ID');
        registered.push(...scripts);
      },
      unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
        const rest = registered.filter(({ id }) => !ids.includes(id));
        registered.splice(0, registered.length, ...rest);
      },
    },
  };
  const fireAt = (all: typeof listeners) => (detail: Removed) => {
    for (const listen of all) listen(detail);
  };
  const fire = () => fireAt([...listeners, ...removed])({});
  return { api: api as unknown as HostApi, origins, registered, executeScript, fire, fireRemoved: fireAt(removed) };
}

describe('one host', () => {
  it.each([
    ['https://tide.example/@mira?x=1#y', TIDE],
    ['https://tide.example:8443/', TIDE],
    ['http://tide.example/', undefined],
    ['chrome://extensions', undefined],
    ['no address', undefined],
  ])('%s is asked for as %s', (address, origin) => {
    expect(originOf(address)).toBe(origin);
  });

  it('may speak of sites on any host where it was allowed, and of none elsewhere', async () => {
    const { api } = browserWith([TIDE]);
    expect(await sitesAt(api, 'https://tide.example/@mira')).toEqual(expect.arrayContaining(['mastodon']));
    expect(await sitesAt(api, 'https://tide.example/@mira')).not.toContain('x');
    expect(await sitesAt(api, 'https://shore.example/@mira')).toEqual([]);
    expect(await sitesAt(api, undefined)).toEqual([]);
    expect(await sitesAt(api, 'https://x.com/mira')).toEqual(['x']);
    expect(await isAllowed(api, 'https://shore.example/')).toBe(false);
  });

  it('is allowed by name alone, as it can be taken back', async () => {
    const { api } = browserWith(['https://*/*', 'https://*.shore.example/*', TIDE]);
    expect(await isAllowed(api, 'https://tide.example/@mira')).toBe(true);
    for (const address of ['https://other.example/@mira', 'https://west.shore.example/@mira']) {
      expect(await isAllowed(api, address)).toBe(false);
      expect(await sitesAt(api, address)).toEqual([]);
    }
    expect(await isAllowed(api, 'https://x.com/mira')).toBe(false);
  });

  it('of a fixed site is withheld only where no grant holds it', async () => {
    expect(await isWithheld(browserWith(['https://*/*']).api, 'https://x.com/mira')).toBe(false);
    expect(await isWithheld(browserWith(['https://x.com/*']).api, 'https://x.com/mira')).toBe(false);
    expect(await isWithheld(browserWith([TIDE]).api, 'https://x.com/mira')).toBe(true);
    expect(await isWithheld(browserWith([]).api, 'about:blank')).toBe(false);
  });
});

describe('what is registered', () => {
  it('is what was allowed: one script for each host, none for fixed sites or patterns of many', async () => {
    const { api, registered } = browserWith([
      TIDE,
      'https://x.com/*',
      'https://*/*',
      'https://*.example/*',
      '<all_urls>',
    ]);
    await reconcileHosts(api);
    expect(registered).toEqual([
      {
        id: 'instance-tide.example',
        matches: [TIDE],
        js: ['recognize.js'],
        runAt: 'document_end',
        persistAcrossSessions: true,
      },
    ]);
  });

  it('stays when it is looked at again, and goes when the host is taken back', async () => {
    const { api, registered, origins } = browserWith([TIDE]);
    await reconcileHosts(api);
    await reconcileHosts(api);
    expect(registered).toHaveLength(1);
    origins.length = 0;
    await reconcileHosts(api);
    expect(registered).toEqual([]);
  });

  it('is registered anew where an earlier version registered other files', async () => {
    const old = { id: 'instance-tide.example', matches: [TIDE], js: ['anywhere.js', 'page.js'] };
    const { api, registered } = browserWith([TIDE], [old]);
    expect(await reconcileHosts(api)).toEqual([TIDE]);
    expect(registered.map(({ js }) => js)).toEqual([['recognize.js']]);
  });

  it('leaves scripts of others alone', async () => {
    const other = { id: 'other', matches: [TIDE], js: ['other.js'] };
    const { api, registered } = browserWith([], [other]);
    await reconcileHosts(api);
    expect(registered).toEqual([other]);
  });

  it('comes after an install, a start, an allowance or a removal, one after the other', async () => {
    const { api, registered, fire, executeScript } = browserWith([TIDE], [], [{ id: 7 }, {}]);
    keepHostScripts(api);
    fire();
    await vi.waitFor(() => expect(executeScript).toHaveBeenCalled());
    await new Promise((done) => setTimeout(done, 5));
    expect(registered).toHaveLength(1);
    expect(executeScript.mock.calls).toEqual([[{ target: { tabId: 7 }, files: ['recognize.js'] }]]);
  });

  it('is not put twice into a page that still has it', async () => {
    const { api, executeScript, registered, fire } = browserWith([TIDE], [], [{ id: 7 }]);
    api.tabs.sendMessage = (async () => ({ page: { kind: 'other' } })) as typeof api.tabs.sendMessage;
    keepHostScripts(api);
    fire();
    await vi.waitFor(() => expect(registered).toHaveLength(1));
    await new Promise((done) => setTimeout(done, 5));
    expect(executeScript).not.toHaveBeenCalled();
  });

  it('does not wait for open tabs: one may never answer', async () => {
    const { api, registered, origins, fire } = browserWith([TIDE], [], [{ id: 7 }]);
    api.tabs.sendMessage = () => new Promise(() => undefined);
    keepHostScripts(api);
    fire();
    await vi.waitFor(() => expect(registered).toHaveLength(1));
    origins.length = 0;
    fire();
    await vi.waitFor(() => expect(registered).toEqual([]));
  });
});

describe('a host that was taken back', () => {
  it('is told to the scripts of every open tab, for which tab is whose cannot be seen any more', async () => {
    const { api, fireRemoved } = browserWith([], [], [{ id: 7 }, { id: 8 }, {}]);
    const sendMessage = vi.fn(() => Promise.reject(new Error('Receiving end does not exist.')));
    api.tabs.sendMessage = sendMessage;
    keepHostScripts(api);
    fireRemoved({ origins: [TIDE] });
    await vi.waitFor(() => expect(sendMessage).toHaveBeenCalledTimes(2));
    const message = { call: `end:${TIDE}` };
    expect(sendMessage.mock.calls).toEqual([
      [7, message],
      [8, message],
    ]);
  });
});
