import { afterEach, describe, expect, it, vi } from 'vitest';
import { ask, askPage, isGone, onAsk } from '../../../lib/messages/ask';

afterEach(() => vi.unstubAllGlobals());

/** Sets what the browser gives to a content script. */
function give(runtime: unknown, tabs?: unknown) {
  vi.stubGlobal('browser', undefined);
  vi.stubGlobal('chrome', { runtime, tabs });
}

describe('asking the background', () => {
  it('sends the call and gives the answer', async () => {
    const sendMessage = vi.fn(async () => null);
    give({ sendMessage });
    expect(await ask('badgeText', { account: 'x:mira' })).toBeNull();
    expect(sendMessage).toHaveBeenCalledWith({ call: 'badgeText', data: { account: 'x:mira' } });
  });

  it('takes browser rather than chrome', async () => {
    give({ sendMessage: async () => ({ ok: false }) });
    vi.stubGlobal('browser', { runtime: { sendMessage: async () => ({ ok: true }) } });
    expect(await ask('forgetAll', {})).toEqual({ ok: true });
  });

  it.each<[string, unknown]>([
    ['the extension was reloaded', { sendMessage: () => Promise.reject(new Error('Extension context invalidated.')) }],
    [
      'it throws at once',
      {
        sendMessage: () => {
          throw new Error('Extension context invalidated.');
        },
      },
    ],
    ['the runtime is gone', undefined],
    ['sendMessage is gone', {}],
    ['nobody answers', { sendMessage: async () => undefined }],
  ])('is undefined when %s', async (_, runtime) => {
    give(runtime);
    expect(await ask('forgetAll', {})).toBeUndefined();
  });
});

describe('an extension that was updated under a page', () => {
  it('is known to be gone', () => {
    give({ id: 'hundred' });
    expect(isGone()).toBe(false);
    give({});
    expect(isGone()).toBe(true);
  });
});

describe('asking a page', () => {
  const state = { page: { kind: 'feed' as const }, misses: [] };

  it('is answered by the script in it, and only what it asked', () => {
    const addListener = vi.fn();
    give({ id: 'hundred', onMessage: { addListener } });
    onAsk('state', () => state);
    const [[listen]] = addListener.mock.calls as [[(message: unknown, sender: unknown, respond: unknown) => void]];
    const respond = vi.fn();
    const own = { id: 'hundred' };
    for (const message of [undefined, null, 'state', {}, { call: 'other' }]) listen(message, own, respond);
    listen({ call: 'state' }, { id: 'somebody-else' }, respond);
    expect(respond).not.toHaveBeenCalled();
    listen({ call: 'state' }, own, respond);
    expect(respond).toHaveBeenCalledWith(state);
  });

  it('gives undefined where no script runs', async () => {
    give(
      {},
      {
        sendMessage: async (tab: number) =>
          tab === 1 ? state : Promise.reject(new Error('Receiving end does not exist.')),
      },
    );
    expect(await askPage(1, 'state')).toEqual(state);
    expect(await askPage(2, 'state')).toBeUndefined();
  });
});
