import type { Page } from 'playwright-core';
import { until } from './until';

interface Timed {
  hundredTiming?: { name?: number; badge?: number };
}

/**
 * From the next page on, notes when the name was put into the page and when our element was put after it.
 * Seen from outside, by the page's own eyes: nothing in the extension takes part.
 * @param name selector of what the badge stands beside
 */
export async function timeBadges(page: Page, name: string): Promise<void> {
  await page.addInitScript((selector) => {
    const timing: NonNullable<Timed['hundredTiming']> = {};
    (globalThis as Timed).hundredTiming = timing;
    const look = () => {
      const found = document.querySelector(selector);
      if (found) timing.name ??= performance.now();
      const next = found?.nextElementSibling;
      if (next?.matches('span:empty') && next.attributes.length === 0) timing.badge ??= performance.now();
    };
    new MutationObserver(look).observe(document, { childList: true, subtree: true });
  }, name);
}

/** Milliseconds from the name to the badge on the page that is open now. */
export function badgeDelay(page: Page): Promise<number> {
  return until('a badge to be timed', async () => {
    const { name, badge } = (await page.evaluate(() => (globalThis as Timed).hundredTiming)) ?? {};
    return name !== undefined && badge !== undefined && badge - name;
  });
}
