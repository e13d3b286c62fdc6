import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Chromium, launchChromium } from './chromium';
import { inClosedRoots } from './closedRoots';
import { type Firefox, launchFirefox } from './firefox';
import { writeLeakyExtension } from './leakyExtension';
import type { Begun } from './netLog';
import { type Server, startServer, startTunnel, type Tunnel } from './server';
import { begunByExtension, unexpected } from './unexpected';
import { until } from './until';

// The other browser tests promise that nothing leaves the extension. These show that the promise could be broken,
// and that badge, popup, worker and database of any extension can be looked into.

const stage = (host: string, url: URL) =>
  host === 'x.com' && url.pathname === '/ada' ? { status: 200, body: '<title>Ada</title><h1>Ada</h1>' } : undefined;

let server: Server;
let extension: string;

beforeAll(async () => {
  server = await startServer(stage);
  extension = writeLeakyExtension();
});
afterAll(() => server.close());

const leaks = (begun: Begun[]) => [
  ...begunByExtension(begun),
  ...unexpected(server.asked, ['https://x.com/ada'], begun),
];

describe('Chromium', () => {
  let chromium: Chromium;
  beforeAll(async () => {
    chromium = await launchChromium({ port: server.port, extension });
  });

  const boots = async (page: Parameters<typeof inClosedRoots>[0]) =>
    (await inClosedRoots(page, (root) => root.textContent ?? '', undefined))[0];

  it('shows what stands in a closed shadow root, and a fresh worker after the old one was killed', async () => {
    const page = await chromium.context.newPage();
    await page.goto('https://x.com/ada');
    const first = await until('the first boot', async () => /^boot 0/.test((await boots(page)) ?? '') && boots(page));
    await chromium.killWorker();
    await page.reload();
    const second = await until('the second boot', async () => /^boot 0/.test((await boots(page)) ?? '') && boots(page));
    expect(second).not.toBe(first);
  });

  it('opens the popup by the real button, which grants the tab', async () => {
    const page = await chromium.context.newPage();
    await page.goto('https://x.com/ada');
    const popup = await chromium.press(page);
    await until('the title', async () => (await popup.text()) === 'above Ada');
    await popup.close();
  });

  it('reads what an extension stored', async () => {
    const stored = await until('the database', async () =>
      (await chromium.databases()).leaky ? chromium.databases() : null,
    );
    expect(stored).toEqual({ leaky: { things: [{ a: 1 }] } });
  });

  it('notices requests of background, popup and content script', async () => {
    expect(leaks(await chromium.close())).toEqual(
      expect.arrayContaining([
        `chrome-extension://${chromium.id} → https://x.com/leak-of-the-background`,
        `chrome-extension://${chromium.id} → https://leak.example/of-the-popup`,
        'GET https://x.com/leak-of-the-content-script (empty)',
      ]),
    );
  });
});

describe('Firefox', () => {
  let firefox: Firefox;
  let tunnel: Tunnel;
  beforeAll(async () => {
    server.asked.length = 0;
    tunnel = await startTunnel(server.port);
    firefox = await launchFirefox({ tunnelPort: tunnel.port, extension });
  });
  afterAll(async () => {
    await firefox.close();
    tunnel.close();
  });

  const boot = async () => (await firefox.inClosedRoots<string>('return root.textContent;'))[0];

  it('shows what stands in a closed shadow root, and a fresh event page after the old one was killed', async () => {
    await firefox.goto('https://x.com/ada');
    const first = await until('the first boot', async () => /^boot 0/.test((await boot()) ?? '') && boot());
    await firefox.killEventPage();
    await firefox.goto('https://x.com/ada');
    const second = await until('the second boot', async () => /^boot 0/.test((await boot()) ?? '') && boot());
    expect(second).not.toBe(first);
  });

  it('reads what an extension stored', async () => {
    const stored = await until('the database', async () =>
      (await firefox.databases()).leaky ? firefox.databases() : null,
    );
    expect(stored).toEqual({ leaky: { things: [{ a: 1 }] } });
  });

  it('notices requests of background, popup and content script', async () => {
    expect(leaks(await firefox.begun())).toEqual(
      expect.arrayContaining([
        `leaky@hundred.example → https://x.com/leak-of-the-background`,
        `leaky@hundred.example → https://leak.example/of-the-popup`,
        'GET https://x.com/leak-of-the-content-script (empty)',
      ]),
    );
  });
});
