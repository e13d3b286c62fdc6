import type { Page } from 'playwright-core';
import type { Step } from '../stage/scene';

/** Readings happen in idle time, a moment after the page has changed; a hover card changes little. */
const SETTLE_MS = { page: 250, card: 80 };

/** Does one thing a visitor does. */
export async function perform(page: Page, step: Step): Promise<void> {
  if ('goto' in step) await page.goto(step.goto, { waitUntil: 'load' });
  if ('click' in step) await page.locator(step.click).first().click();
  if ('back' in step) await page.goBack();
  if ('hover' in step) {
    await page.locator(step.hover).first().hover();
    await page.locator(step.waitFor).first().waitFor();
  }
  if ('scroll' in step) await page.mouse.wheel(0, step.scroll);
  await page.waitForTimeout('hover' in step ? SETTLE_MS.card : SETTLE_MS.page);
}
