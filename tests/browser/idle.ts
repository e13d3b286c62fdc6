import type { Page } from 'playwright-core';

/**
 * Resolves in the page's next idle moment after it was drawn twice: what the page itself draws late is in it then. The extension
 * reads what changed in an idle moment too, and these come in the order they were asked for: what changed before this call has
 * been read after it, however busy the machine is.
 */
export function idle(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const drawn = () => new Promise((done) => requestAnimationFrame(done));
    await drawn();
    await drawn();
    await new Promise<void>((done) => requestIdleCallback(() => done(), { timeout: 5000 }));
  });
}
