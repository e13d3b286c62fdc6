import { expect, it, vi } from 'vitest';
import { keepFromPages, type SettingsApi, SettingsKeeper } from '../../../lib/background/settings';

/** A browser that keeps what it is given, and open tabs that are called. */
function browserWith(kept: Record<string, unknown> = {}) {
  const called: unknown[] = [];
  const set = vi.fn(async (items: object) => void Object.assign(kept, items));
  const api = {
    storage: { local: { get: async (key: string) => ({ [key]: kept[key] }), set } },
    tabs: { query: async () => [{ id: 7 }, {}], sendMessage: async (...call: unknown[]) => void called.push(call) },
  };
  return { api: api as unknown as SettingsApi, kept, called, set };
}
const settle = () => new Promise((done) => setTimeout(done));

it('switches a site off and on, and calls the scripts in pages, which ask again', async () => {
  const { api, kept, called } = browserWith();
  const keeper = new SettingsKeeper(api);
  const isOn = async (site: string) => keeper.answer({ call: 'pageSettings', data: { site } });
  expect(await isOn('x')).toMatchObject({ isOn: true, density: 'chips' });
  expect(await keeper.answer({ call: 'switchSite', data: { site: 'x', isOn: false } })).toEqual({ ok: true });
  expect(kept.settings).toMatchObject({ sitesOff: ['x'] });
  expect(await isOn('x')).toMatchObject({ isOn: false });
  expect(await isOn('bluesky')).toMatchObject({ isOn: true });
  await settle();
  expect(called).toEqual([[7, { call: 'settings' }]]);
  await keeper.answer({ call: 'switchSite', data: { site: 'x', isOn: true } });
  expect(kept.settings).toMatchObject({ sitesOff: [] });
});

it('reads what was kept before the background was stopped', async () => {
  const { api, kept } = browserWith();
  await new SettingsKeeper(api).answer({ call: 'changeSettings', data: { change: { paused: true, language: 'de' } } });
  const after = new SettingsKeeper(browserWith(kept).api);
  expect(await after.answer({ call: 'pageSettings', data: { site: 'x' } })).toEqual({
    isOn: false,
    density: 'chips',
    language: 'de',
  });
});

it('leaves pages alone where they have nothing of it', async () => {
  const { api, called } = browserWith();
  const keeper = new SettingsKeeper(api);
  await keeper.answer({ call: 'changeSettings', data: { change: { theme: 'dark', worthWeight: 4 } } });
  await settle();
  expect(called).toEqual([]);
});

it('loses no change of several at once', async () => {
  const { api, kept } = browserWith();
  const keeper = new SettingsKeeper(api);
  const off = ['x', 'bluesky', 'tiktok', 'threads'];
  await Promise.all(off.map((site) => keeper.answer({ call: 'switchSite', data: { site, isOn: false } })));
  expect(kept.settings).toMatchObject({ sitesOff: off });
});

it('says that nothing was changed where the browser keeps nothing, and goes on', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const { api, set } = browserWith();
  const keeper = new SettingsKeeper(api);
  set.mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
  const off = () => keeper.answer({ call: 'switchSite', data: { site: 'x', isOn: false } });
  expect(await off()).toEqual({ ok: false, why: 'failed' });
  expect(await keeper.read()).toMatchObject({ sitesOff: [] });
  expect(await off()).toEqual({ ok: true });
});

it('keeps the settings from pages where the browser can', () => {
  const setAccessLevel = vi.fn(async () => {});
  keepFromPages({ storage: { local: { setAccessLevel } } } as never);
  keepFromPages({ storage: { local: {} } } as never);
  expect(setAccessLevel.mock.calls).toEqual([[{ accessLevel: 'TRUSTED_CONTEXTS' }]]);
});
