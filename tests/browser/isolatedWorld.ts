import type { Page } from 'playwright-core';
import { until } from './until';

/**
 * Runs an expression where the content script of an extension runs: the page's DOM, but none of its globals.
 * There, and only there, `chrome.dom.openOrClosedShadowRoot` looks into our own shadow roots.
 */
export async function inIsolatedWorld<T>(page: Page, extension: string, expression: string): Promise<T> {
  const cdp = await page.context().newCDPSession(page);
  const worlds: number[] = [];
  cdp.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.includes(extension)) worlds.push(context.id);
  });
  await cdp.send('Runtime.enable');
  try {
    const contextId = await until("the content script's world", () => worlds.at(-1));
    const params = { contextId, expression, returnByValue: true, awaitPromise: true };
    const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', params);
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as T;
  } finally {
    await cdp.detach();
  }
}

/** What stood on the page in one frame: the address, the name and the badge beside it. */
export interface Frame {
  path: string;
  name: string;
  badge: string;
}

/** From now on notes every frame in which the badge or the name differs from the frame before. */
export function startFilm(page: Page, extension: string, name: string): Promise<void> {
  return inIsolatedWorld(
    page,
    extension,
    `void (() => {
      const film = (globalThis.film = []);
      const look = () => {
        const name = document.querySelector(${JSON.stringify(name)});
        const marks = name ? [...name.parentElement.querySelectorAll('span:empty')] : [];
        const pill = marks.map((mark) => chrome.dom.openOrClosedShadowRoot(mark)?.querySelector('.badge')).find(Boolean);
        const frame = { path: location.pathname, name: name?.textContent ?? '', badge: pill?.textContent ?? '' };
        if (JSON.stringify(film.at(-1)) !== JSON.stringify(frame)) film.push(frame);
        requestAnimationFrame(look);
      };
      look();
    })()`,
  );
}

/** What was noted since. */
export function readFilm(page: Page, extension: string): Promise<Frame[]> {
  return inIsolatedWorld<Frame[]>(page, extension, 'globalThis.film');
}
