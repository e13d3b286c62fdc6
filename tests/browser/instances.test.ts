import { readFileSync, rmSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readBadges, waitForBadge } from './badge';
import { patchedBuild } from './patchedBuild';
import { type Rig, startRig } from './rig';
import type { Stage } from './server';
import { until } from './until';

// A Mastodon that is read once its host was allowed, and not before or after.

const CASE = 'tests/sites/mastodon/profile-en';
const { url } = JSON.parse(readFileSync(`${CASE}/case.json`, 'utf8')) as { url: string };
const html = readFileSync(`${CASE}/page.html`, 'utf8');
const { hostname, pathname } = new URL(url);
const ORIGIN = `https://${hostname}/*`;
const ACCOUNT = `mastodon:${pathname.slice(2)}@${hostname}`;
const stage: Stage = (host, { pathname: path }) =>
  host === hostname && path === pathname ? { status: 200, body: html } : undefined;

let rig: Rig;
let build: string;
let settings: Page;
/** The browser's own settings of the extension. */
const set = (call: string) => settings.evaluate(`chrome.developerPrivate.${call}`);
const allow = () => set(`addHostPermission('${rig.chromium.id}', '${ORIGIN}')`);
const takeBack = () => set(`removeHostPermission('${rig.chromium.id}', '${ORIGIN}')`);
const registered = async (): Promise<string[]> => {
  const own = await rig.chromium.openOwn('popup.html');
  const scripts = 'chrome.scripting.getRegisteredContentScripts().then((all) => all.map(({ id }) => id))';
  const ids = await own.evaluate<string[]>(scripts);
  await own.close();
  return ids;
};

beforeAll(async () => {
  build = patchedBuild([ORIGIN]);
  rig = await startRig(stage, { extension: build });
  settings = await rig.chromium.context.newPage();
  await settings.goto('chrome://extensions');
  await set(`updateExtensionConfiguration({ extensionId: '${rig.chromium.id}', hostAccess: 'ON_SPECIFIC_SITES' })`);
  await until('nothing to be registered', async () => (await registered()).length === 0);
});
afterAll(async () => {
  await rig.chromium.context.close();
  rmSync(build, { recursive: true, force: true });
});

describe('an instance', () => {
  let page: Page;

  it('is offered by the popup, and not read', async () => {
    page = await rig.open(url);
    const popup = await rig.chromium.press(page);
    await until('the offer', async () => (await popup.text()).includes(`${hostname} can be read`));
    expect(await popup.text()).toContain('Read this instance');
    await popup.close();
    expect((await rig.scorecards()).size).toBe(0);
  });

  it('is read where it is open, as soon as it was allowed', async () => {
    await allow();
    await until('the script to be registered', async () => (await registered()).includes(`instance-${hostname}`));
    await waitForBadge(page, () => true);
    await until('the account', async () => (await rig.scorecards()).has(ACCOUNT));
  });

  it('is read on its next page, and after the background was stopped', async () => {
    await rig.chromium.killWorker();
    await page.reload();
    await waitForBadge(page, () => true);
    const popup = await rig.chromium.press(page);
    await until('the way back', async () => (await popup.text()).includes(`You let Hundred read ${hostname}.`));
    await popup.close();
  });

  it('is read no more once it was taken back', async () => {
    await takeBack();
    await until('the script to be gone', async () => (await registered()).length === 0);
    const before = (await rig.scorecards()).get(ACCOUNT);
    await until('the badge to go', async () => (await readBadges(page)).length === 0);
    await page.reload();
    const popup = await rig.chromium.press(page);
    await until('the offer', async () => (await popup.text()).includes('Read this instance'));
    await popup.close();
    expect(await readBadges(page)).toEqual([]);
    expect((await rig.scorecards()).get(ACCOUNT)).toEqual(before);
  });
});

describe('the world', () => {
  it('is asked for nothing', async () => {
    expect(await rig.close()).toEqual([]);
  });
});
