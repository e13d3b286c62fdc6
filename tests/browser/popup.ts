import { writeFileSync } from 'node:fs';
import type { CDPSession, Page } from 'playwright-core';
import { plainText } from './plainText';
import { until } from './until';

/** The open popup of the toolbar button. */
export interface Popup {
  /** The value of an expression in it, by value. */
  evaluate<T>(expression: string): Promise<T>;
  text(): Promise<string>;
  /** Clicks the button of that name. */
  click(name: string): Promise<void>;
  /** Writes a PNG of all of it, also what one has to scroll to, once nothing moves. */
  screenshot(file: string): Promise<void>;
  close(): Promise<void>;
}

interface Reply {
  id: number;
  result?: unknown;
  error?: { message: string };
}

/** The popup as it stands, in one HTML text: its window shows 600 pixels, and a picture of more would only repeat them. */
const STILL = `Promise.all(document.getAnimations().map((each) => each.finished)).then(() => {
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText));
  const page = document.documentElement.cloneNode(true);
  page.querySelectorAll('script, link').forEach((each) => each.remove());
  page.querySelector('head').insertAdjacentHTML('beforeend', '<style>' + rules.join('') + '*{animation:none!important}</style>');
  return '<!doctype html>' + page.outerHTML;
})`;

type Call = <T>(method: string, params?: object) => Promise<T>;

/** Playwright does not know the popup as a page: this talks to it through the browser's own session. */
async function attach(browser: CDPSession, targetId: string): Promise<Call> {
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false });
  let last = 0;
  return <T>(method: string, params: object = {}) => {
    last += 1;
    const id = last;
    return new Promise<T>((done, fail) => {
      const hear = (event: { sessionId: string; message: string }) => {
        const reply = JSON.parse(event.message) as Reply;
        if (event.sessionId !== sessionId || reply.id !== id) return;
        browser.off('Target.receivedMessageFromTarget', hear);
        if (reply.error) fail(new Error(`${method}: ${reply.error.message}`));
        else done(reply.result as T);
      };
      browser.on('Target.receivedMessageFromTarget', hear);
      browser
        .send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) })
        .catch(fail);
    });
  };
}

/** The tab a page lives in: the toolbar button belongs to tabs. */
async function tabOf(browser: CDPSession, page: Page): Promise<string> {
  const { targetInfos } = await browser.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tab = targetInfos.find(({ url }) => url === page.url());
  if (!tab) throw new Error(`no tab shows ${page.url()}`);
  return tab.targetId;
}

async function popupTarget(browser: CDPSession, id: string): Promise<string | undefined> {
  const { targetInfos } = await browser.send('Target.getTargets');
  return targetInfos.find(({ type, url }) => type === 'page' && url.startsWith(`chrome-extension://${id}/popup.html`))
    ?.targetId;
}

/** A picture of an HTML text, from a tab in the background: one in front would close the popup. */
async function draw(browser: CDPSession, html: string, size: { width: number; height: number }): Promise<Buffer> {
  const { targetId } = await browser.send('Target.createTarget', { url: 'about:blank', background: true });
  const call = await attach(browser, targetId);
  await call('Emulation.setDeviceMetricsOverride', { ...size, deviceScaleFactor: 1, mobile: false });
  const { frameTree } = await call<{ frameTree: { frame: { id: string } } }>('Page.getFrameTree');
  await call('Page.setDocumentContent', { frameId: frameTree.frame.id, html });
  const { data } = await call<{ data: string }>('Page.captureScreenshot', { format: 'png' });
  await browser.send('Target.closeTarget', { targetId });
  return Buffer.from(data, 'base64');
}

/** Presses the extension's real toolbar button above a page, so that activeTab is granted, and gives its popup. */
export async function pressButton(browser: CDPSession, id: string, page: Page): Promise<Popup> {
  await page.bringToFront();
  await browser.send('Extensions.triggerAction', { id, targetId: await tabOf(browser, page) });
  const targetId = await until('the popup', () => popupTarget(browser, id));
  const call = await attach(browser, targetId);
  const evaluate = async <T>(expression: string): Promise<T> => {
    const params = { expression, returnByValue: true, awaitPromise: true, userGesture: true };
    const { result } = await call<{ result: { value: T } }>('Runtime.evaluate', params);
    return result.value;
  };
  await until('the popup to load', () => evaluate<boolean>(`document.readyState === 'complete'`));
  return {
    evaluate,
    text: async () => plainText(await evaluate<string>('document.body.innerText')),
    async click(name) {
      const button = `[...document.querySelectorAll('button')].find((each) => each.textContent.replace(/[\\u2066-\\u2069]/g, '').trim() === ${JSON.stringify(name)})`;
      await until(`the button ${name}`, () => evaluate<boolean>(`(${button}?.click(), Boolean(${button}))`));
    },
    async screenshot(file) {
      const html = await evaluate<string>(STILL);
      const size = '({ width: document.body.offsetWidth, height: document.documentElement.scrollHeight })';
      writeFileSync(file, await draw(browser, html, await evaluate(size)));
    },
    async close() {
      await browser.send('Target.closeTarget', { targetId });
      await until('the popup to close', async () => (await popupTarget(browser, id)) === undefined);
    },
  };
}
