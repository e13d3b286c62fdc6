import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Calls } from '../../lib/messages/calls';
import { people } from '../stage/stage';
import { readBadges, waitForBadge } from './badge';
import { idle } from './idle';
import { inIsolatedWorld } from './isolatedWorld';
import { plainText } from './plainText';
import { type Rig, startRig } from './rig';
import { until } from './until';

// What the settings change in pages that are open, and in those opened after.

const [person, other] = people.filter(({ site }) => site === 'x');
if (!person || !other) throw new Error('the stage plays nobody on X');
const account = ({ site, handle }: typeof person) => `${site}:${handle}`;

let rig: Rig;
let own: Page;
let page: Page;
beforeAll(async () => {
  rig = await startRig();
  own = await rig.chromium.openOwn('options.html');
  page = await rig.visit(person.visit.slice(0, 9));
}, 120_000);
afterAll(() => rig.chromium.context.close());

/** Asks the background as one of the extension's own pages does. */
const ask = <C extends keyof Calls>(call: C, data: Calls[C]['data']) =>
  own.evaluate((message) => (globalThis as unknown as Api).chrome.runtime.sendMessage(message), { call, data });
interface Api {
  chrome: { runtime: { sendMessage: (message: unknown) => Promise<unknown> } };
}
const noBadge = () => until('no badge', async () => (await readBadges(page)).length === 0);

describe('a site that is switched off', () => {
  it('loses its badge at once, and nothing more is read in the open tab', async () => {
    await waitForBadge(page, () => true);
    expect(await ask('switchSite', { site: 'x', isOn: false })).toEqual({ ok: true });
    await noBadge();
    const before = JSON.stringify((await rig.chromium.databases()).hundred);
    await page.evaluate(() => scrollBy(0, 4000));
    await idle(page);
    expect(JSON.stringify((await rig.chromium.databases()).hundred)).toBe(before);
  });

  it('is not read when it is opened, and the popup says so', async () => {
    const tab = await rig.open(other.url);
    const popup = await rig.chromium.press(tab);
    await until('the sentence', async () => plainText(await popup.text()).includes('Nothing is read on X'));
    await popup.close();
    expect(await readBadges(tab)).toEqual([]);
    expect((await rig.scorecards()).has(account(other))).toBe(false);
    await tab.close();
  });

  it('is read again, without a reload, as soon as it is switched on', async () => {
    expect(await ask('switchSite', { site: 'x', isOn: true })).toEqual({ ok: true });
    await waitForBadge(page, () => true);
  });
});

describe('what is shown', () => {
  it('is nothing in pages where only the popup is wanted, and all is read', async () => {
    await ask('changeSettings', { change: { density: 'popup' } });
    await noBadge();
    const tab = await rig.open(other.url);
    await until('the account', async () => (await rig.scorecards()).has(account(other)));
    expect(await readBadges(tab)).toEqual([]);
    await tab.close();
    await ask('changeSettings', { change: { density: 'chips' } });
    await waitForBadge(page, () => true);
  });

  it('is nothing anywhere while everything is switched off', async () => {
    await ask('changeSettings', { change: { paused: true } });
    await noBadge();
    const popup = await rig.chromium.press(page);
    await until('the sentence', async () => plainText(await popup.text()).includes('Hundred is switched off'));
    await popup.click('Switch it on again');
    await waitForBadge(page, () => true);
    await popup.close();
  });
});

it('are kept from what runs in pages', async () => {
  const read = `chrome.storage.local.get('settings').then(() => 'read', () => 'refused')`;
  expect(await inIsolatedWorld(page, rig.chromium.id, read)).toBe('refused');
});

describe('the world', () => {
  it('is asked for nothing', async () => {
    expect(await rig.close()).toEqual([]);
  });
});
