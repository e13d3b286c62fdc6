import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Scorecard } from '../../lib/model';
import { parseReport } from '../../lib/report/pageReport';
import { type Firefox, launchFirefox } from './firefox';
import { pressInFirefox } from './firefoxPopup';
import { type Server, type Stage, startServer, startTunnel, type Tunnel } from './server';
import { begunByExtension, unexpected } from './unexpected';
import { until } from './until';

// The same instance in a real Firefox, allowed and taken back by clicks in the real popup.

const CASE = 'tests/sites/mastodon/profile-en';
const { url } = JSON.parse(readFileSync(`${CASE}/case.json`, 'utf8')) as { url: string };
const html = readFileSync(`${CASE}/page.html`, 'utf8');
const { hostname, pathname } = new URL(url);
const stage: Stage = (host, { pathname: path }) =>
  host === hostname && path === pathname ? { status: 200, body: html } : undefined;

let server: Server;
let tunnel: Tunnel;
let firefox: Firefox;

beforeAll(async () => {
  server = await startServer(stage);
  tunnel = await startTunnel(server.port);
  firefox = await launchFirefox({ tunnelPort: tunnel.port });
});
afterAll(async () => {
  await firefox.close();
  tunnel.close();
  server.close();
});

const badges = () => firefox.inClosedRoots<string>(`return root.querySelector('button.badge')?.textContent ?? '';`);
const badge = () => until('the badge', async () => (await badges()).find((text) => text !== ''));
const press = async (words: string) => {
  const popup = await pressInFirefox(firefox.send);
  await until(words, async () => (await popup.text()).includes(words));
  return popup;
};

describe('an instance in Firefox', () => {
  it('is offered by the popup, and read where it is open once it was allowed by a click', async () => {
    await firefox.goto(url);
    expect(await badges()).toEqual([]);
    const popup = await press(`${hostname} can be read`);
    await popup.click('Read this instance');
    await badge();
    await popup.close();
  });

  it('is read on its next page, and its report can be made', async () => {
    await firefox.goto(url);
    await badge();
    const popup = await press(`You let Hundred read ${hostname}.`);
    await popup.click('Something wrong?');
    const text = await until('the report', () => popup.valueOf('textarea').then((value) => value || undefined));
    const report = parseReport(text);
    expect(report).toMatchObject({ site: 'mastodon', url: expect.stringMatching(`^https://${hostname}/@[a-z]+$`) });
    expect(text).not.toContain(pathname.slice(2));
    await popup.close();
  });

  it('is read no more once it was taken back by a click', async () => {
    const popup = await press('Stop reading this instance');
    await popup.click('Stop reading this instance');
    await until('the offer', async () => (await popup.text()).includes('Read this instance'));
    await popup.close();
    await firefox.goto(url);
    const offer = await press('Read this instance');
    expect(await badges()).toEqual([]);
    await offer.close();
    const { hundred } = await firefox.databases();
    const cards = (hundred?.scorecards ?? []) as Scorecard[];
    expect(cards.map(({ account }) => account)).toEqual([`mastodon:${pathname.slice(2)}@${hostname}`]);
  });

  it('asks the world for nothing', async () => {
    const begun = await firefox.begun();
    expect([...begunByExtension(begun), ...unexpected(server.asked, [url], begun)]).toEqual([]);
  });
});
