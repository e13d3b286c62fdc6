import { expect, it } from 'vitest';
import { settingsSchema } from '../../../lib/model/settings';
import { isSiteOn, readSettings, writeSettings } from '../../../lib/store/settings';

const defaults = settingsSchema.parse({});

it.each([
  ['nothing is kept', {}],
  ['something else is kept', { settings: 'dark' }],
  ['a list is kept', { settings: [{ theme: 'dark' }] }],
  ['null is kept', { settings: null }],
])('are the defaults where %s', async (_, kept) => {
  expect(await readSettings({ get: async () => kept, set: async () => {} })).toEqual(defaults);
});

it('are the defaults where the browser gives nothing', async () => {
  const area = { get: () => Promise.reject(new Error('IO error')), set: async () => {} };
  expect(await readSettings(area)).toEqual(defaults);
});

it('are read as they were written', async () => {
  const kept: Record<string, unknown> = {};
  const area = {
    get: async (key: string) => ({ [key]: kept[key] }),
    set: async (items: object) => void Object.assign(kept, items),
  };
  const chosen = { ...defaults, theme: 'dark' as const, sitesOff: ['x'] };
  await writeSettings(area, chosen);
  expect(await readSettings(area)).toEqual(chosen);
});

it('switch sites one by one, and all at once', () => {
  expect(isSiteOn({ ...defaults, sitesOff: ['x'] }, 'x')).toBe(false);
  expect(isSiteOn({ ...defaults, sitesOff: ['x'] }, 'bluesky')).toBe(true);
  expect(isSiteOn({ ...defaults, paused: true }, 'bluesky')).toBe(false);
});
