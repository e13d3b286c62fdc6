import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import { type Databases, READ_DATABASES } from './databases';
import { findBrowser } from './findBrowser';
import { type Begun, readNetLog } from './netLog';
import { type Popup, pressButton } from './popup';
import { until } from './until';

/** A real Chromium with the extension in it, in which every host name leads to the stage's server. */
export interface Chromium {
  /** The extension's id. */
  id: string;
  context: BrowserContext;
  /** Folder that takes what is downloaded, under its own names. */
  downloads: string;
  /** Presses the real toolbar button above a page. */
  press(page: Page): Promise<Popup>;
  /** Opens one of the extension's own pages in a tab. */
  openOwn(path: string): Promise<Page>;
  /** Evaluates an expression in an own page that stays open in the background, without any code of the extension in it. */
  inOwnPage<T>(expression: string): Promise<T>;
  /** All that is stored. */
  databases(): Promise<Databases>;
  /** Loads the extension once more, as an update does: its scripts in open pages are orphans then. */
  update(): Promise<void>;
  /** Ends the background worker, as the browser does when it idles. */
  killWorker(): Promise<void>;
  /** Closes the browser and gives every request it ever began. */
  close(): Promise<Begun[]>;
}

export interface ChromiumOptions {
  /** Port of the stage's server. */
  port: number;
  /** Folder of the built extension. */
  extension?: string;
  /** A window one can see. */
  visible?: boolean;
  /** BCP 47; the browser's language. */
  language?: string;
}

/** The worker's DevTools target, undefined while it sleeps. */
async function workerTarget(browser: CDPSession, id: string): Promise<string | undefined> {
  const { targetInfos } = await browser.send('Target.getTargets');
  return targetInfos.find(({ type, url }) => type === 'service_worker' && url.includes(id))?.targetId;
}

function launch(options: ChromiumOptions, profile: string, log: string): Promise<BrowserContext> {
  const executablePath = findBrowser('chromium');
  if (!executablePath)
    throw new Error('There is no Chromium here: run npm test or npm run demo once, they install one.');
  return chromium.launchPersistentContext(profile, {
    executablePath,
    headless: !options.visible,
    ignoreHTTPSErrors: true,
    locale: options.language ?? 'en-GB',
    viewport: options.visible ? null : { width: 1280, height: 900 },
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      // Branded browsers ignore --load-extension: every Chromium takes it over DevTools instead.
      '--enable-unsafe-extension-debugging',
      '--ignore-certificate-errors',
      `--host-resolver-rules=MAP * 127.0.0.1:${options.port}`,
      `--log-net-log=${log}`,
    ],
  });
}

/** Starts Chromium with the built extension. */
export async function launchChromium(options: ChromiumOptions): Promise<Chromium> {
  const folder = mkdtempSync(join(tmpdir(), 'hundred-chromium-'));
  const log = join(folder, 'net-log.json');
  const context = await launch(options, join(folder, 'profile'), log);
  context.setDefaultTimeout(60_000);
  context.setDefaultNavigationTimeout(60_000);
  const browser = await context.browser()?.newBrowserCDPSession();
  if (!browser) throw new Error('the browser gives no DevTools session');
  const path = resolve(options.extension ?? '.output/chrome-mv3');
  const { id } = await browser.send('Extensions.loadUnpacked', { path });
  // Playwright's own way only knows downloads of pages it knows, and the popup is none.
  const downloads = join(folder, 'downloads');
  await browser.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });

  const openOwn = async (file: string) => {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${id}/${file}`);
    return page;
  };
  /** In a tab behind the others: a page that is not in front draws nothing. */
  const openBehind = async () => {
    const coming = context.waitForEvent('page');
    await browser.send('Target.createTarget', { url: `chrome-extension://${id}/manifest.json`, background: true });
    const page = await coming;
    await page.waitForURL(/manifest/);
    return page;
  };
  let own: Page | undefined;
  const inOwnPage = async <T>(expression: string): Promise<T> => {
    // An update of the extension closes its pages.
    if (!own || own.isClosed()) own = await openBehind();
    return own.evaluate<T>(expression);
  };
  return {
    id,
    context,
    downloads,
    openOwn,
    press: (page) => pressButton(browser, id, page),
    inOwnPage,
    databases: () => inOwnPage<Databases>(READ_DATABASES),
    async update() {
      await browser.send('Extensions.loadUnpacked', { path });
    },
    async killWorker() {
      await own?.close(); // a worker does not end while a page of its own is open
      const target = await workerTarget(browser, id);
      // A page may wake the next one at once: it is another target.
      await until('the worker to end', async () => {
        if (!target || (await workerTarget(browser, id)) !== target) return true;
        await browser.send('Target.closeTarget', { targetId: target });
        return false;
      });
    },
    async close() {
      await context.close();
      const begun = readNetLog(log);
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
      return begun;
    },
  };
}
