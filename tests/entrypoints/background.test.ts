import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { CallSender } from '../../lib/background/validateCall';
import type { Calls } from '../../lib/messages/calls';
import type { BadgeText } from '../../lib/model';
import { rawObservationOf } from '../lib/rawPageOf';
import { comment, DAY, exact, observation, post, profile, profilePage, reading } from '../lib/store/make';

vi.mock('webextension-polyfill', async () => {
  const { fakeBrowser: browser } = await import('wxt/testing/fake-browser');
  const event = { addListener: () => undefined };
  const permissions = { onAdded: event, onRemoved: event, getAll: async () => ({}), contains: async () => false };
  const storage = { local: { ...browser.storage.local, setAccessLevel: async () => {} } };
  return { default: { ...browser, permissions, storage } };
});

const NOW = Date.now();
const page = (): CallSender => ({ id: fakeBrowser.runtime.id, url: 'https://x.com/mira', tab: { id: 1 }, frameId: 0 });
const ui = (): CallSender => ({ id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('') });

/** Starts the background as the browser does: its code runs anew, nothing but the database is left of before. */
async function start() {
  vi.resetModules();
  fakeBrowser.runtime.onMessage.removeAllListeners();
  const { default: background } = await import('../../entrypoints/background');
  await background.main();
}

/** As the browser hands a message over; its sender has more fields than anybody looks at. */
const hand = (message: unknown, sender: CallSender) => {
  const { trigger } = fakeBrowser.runtime.onMessage;
  return (trigger as (...args: unknown[]) => Promise<unknown[]>)(message, sender, () => {});
};

async function call<C extends keyof Calls>(name: C, data: Calls[C]['data'], sender = page()) {
  const [answer] = await hand({ call: name, data }, sender);
  return answer as Calls[C]['answer'] | undefined;
}

/** Fifteen posts of a month, each with the same likes. */
const posts = Array.from({ length: 15 }, (_, n) =>
  post(`id${n}`, 'mira', { likes: exact(40), publishedAt: new Date(NOW - (n + 2) * DAY).toISOString() }),
);
const seen = (at = NOW) => ({
  observation: rawObservationOf(
    observation(at, profilePage('mira', { profile: profile('mira', { followers: exact(20_000) }), posts })),
  ),
});

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  await start();
});

describe('the background', () => {
  it('takes a observation and answers with the badgeText, after the commit', async () => {
    const data = seen();
    const answer = await call('observe', data);
    expect(answer).toMatchObject({ ok: true, id: data.observation.id, known: true });
    const badgeText = answer?.ok ? answer.badgeText : undefined;
    expect(badgeText).toMatchObject({ account: 'x:mira', handle: 'mira', ratio: '1:500' });
    expect(badgeText?.ariaLabel).not.toBe('');
    expect(await call('badgeText', { account: 'x:mira' })).toEqual(badgeText);
  });

  it('knows the score after it was stopped', async () => {
    await call('observe', seen());
    const before = (await call('badgeText', { account: 'x:mira' })) as BadgeText;
    await start();
    expect(await call('badgeText', { account: 'x:mira' })).toMatchObject({ ratio: before.ratio, word: before.word });
    expect(await call('observe', seen(NOW + 1000))).toMatchObject({ ok: true, known: true });
  });

  it('answers the same to the same observation sent twice', async () => {
    const data = seen();
    const [one, two] = [await call('observe', data), await call('observe', data)];
    expect(two).toMatchObject({ ok: true, id: data.observation.id });
    const ratios = [one, two].map((answer) => (answer?.ok ? answer.badgeText?.ratio : undefined));
    expect(ratios).toEqual(['1:500', '1:500']);
  });

  it('takes observations that come at the same time', async () => {
    const thread = reading(
      { kind: 'post', handle: 'mira', postId: 'id3' },
      { posts: posts.slice(3, 4), comments: [comment('sol', { postId: 'id3' })] },
    );
    await call('observe', seen());
    const answers = await Promise.all([
      call('observe', seen(NOW + 1)),
      call('observe', { observation: rawObservationOf(observation(NOW + 2, thread)) }),
      call('observe', seen(NOW + 3)),
    ]);
    expect(answers).toMatchObject([{ ok: true }, { ok: true }, { ok: true }]);
  });

  it('knows nobody whose own page was never opened', async () => {
    const feed = { observation: rawObservationOf(observation(NOW, reading({ kind: 'feed' }, { posts }))) };
    expect(await call('observe', feed)).toEqual({ ok: true, id: feed.observation.id, known: false });
    expect(await call('badgeText', { account: 'x:mira' })).toBeNull();
    expect(await call('badgeTexts', { site: 'x', handles: ['mira'] })).toEqual({});
  });

  it('gives badgeTexts for chips: of those who are in the library', async () => {
    await call('observe', seen());
    const badgeTexts = await call('badgeTexts', { site: 'x', handles: ['mira', 'nobody', 'toString'] });
    expect(Object.keys(badgeTexts ?? {})).toEqual(['mira']);
  });

  it('forgets on request of its own pages only', async () => {
    await call('observe', seen());
    expect(await call('forget', { account: 'x:mira' }, page())).toBeUndefined();
    expect(await call('badgeText', { account: 'x:mira' })).not.toBeNull();
    expect(await call('refresh', { accounts: ['x:mira'] }, ui())).toEqual({ ok: true });
    expect(await call('forget', { account: 'x:mira' }, ui())).toEqual({ ok: true });
    expect(await call('badgeText', { account: 'x:mira' }, ui())).toBeNull();
    expect(await call('refresh', { accounts: ['x:mira'] }, ui())).toEqual({ ok: true });
    await call('observe', seen());
    expect(await call('forgetAll', {}, ui())).toEqual({ ok: true });
    expect(await call('badgeText', { account: 'x:mira' }, ui())).toBeNull();
  });

  it('tells a page that its observation will never be taken, and others nothing', async () => {
    const other = { ...page(), url: 'https://other.example/' };
    expect(await call('observe', seen(), other)).toMatchObject({ ok: false, again: false, why: expect.any(String) });
    expect(await call('badgeText', { account: 'x:mira' }, other)).toBeUndefined();
  });

  it('takes nothing from a site that is switched off, and forgets nothing of it', async () => {
    await call('observe', seen());
    expect(await call('switchSite', { site: 'x', isOn: false }, ui())).toEqual({ ok: true });
    expect(await call('pageSettings', { site: 'x' })).toMatchObject({ isOn: false });
    expect(await call('observe', seen(NOW + 1))).toMatchObject({ ok: false, again: false });
    expect(await call('badgeText', { account: 'x:mira' })).toBeUndefined();
    await start();
    expect(await call('observe', seen(NOW + 1))).toMatchObject({ ok: false, again: false });
    expect(await call('badgeText', { account: 'x:mira' }, ui())).toMatchObject({ ratio: '1:500' });
    expect(await call('switchSite', { site: 'x', isOn: true }, ui())).toEqual({ ok: true });
    expect(await call('observe', seen(NOW + 1))).toMatchObject({ ok: true });
  });

  it('writes badges in the language that was chosen', async () => {
    const change = { language: 'en-XA' };
    expect(await call('changeSettings', { change }, ui())).toEqual({ ok: true });
    const answer = await call('observe', seen());
    expect(answer?.ok && answer.badgeText?.word).toMatch(/[^ -~]/);
  });

  it('says that the library cannot be opened, and takes the observation when it can', async () => {
    const whole = globalThis.indexedDB;
    globalThis.indexedDB = {
      open: () => {
        throw new DOMException('no', 'QuotaExceededError');
      },
    } as unknown as IDBFactory;
    const answer = await call('observe', seen());
    expect(answer).toMatchObject({ ok: false, again: true, why: 'full' });
    expect(await call('badgeText', { account: 'x:mira' })).toBeNull();
    expect(await call('badgeTexts', { site: 'x', handles: ['mira'] })).toBeUndefined();
    expect(await call('refresh', { accounts: ['x:mira'] }, ui())).toMatchObject({ ok: false });
    globalThis.indexedDB = whole;
    expect(await call('observe', seen())).toMatchObject({ ok: true, known: true });
  });

  it('opens the library again after a failure nobody had foreseen', async () => {
    const whole = globalThis.indexedDB;
    for (const failure of [new DOMException('no', 'TimeoutError'), new TypeError('a mistake of ours')]) {
      vi.spyOn(console, 'error').mockImplementation(() => undefined);
      globalThis.indexedDB = {
        open: () => {
          throw failure;
        },
      } as unknown as IDBFactory;
      await call('observe', seen());
      globalThis.indexedDB = whole;
      expect(await call('observe', seen())).toMatchObject({ ok: true, known: true });
      await start();
    }
  });
});
