import type { Page } from 'playwright-core';
import type { Step } from '../fixtures/scene';
import { idle } from './idle';

/** The title of a stage page that is still to be drawn. */
const BLANK = '…';

/** The stage gives a page its title once it is drawn. */
async function retitled(page: Page, before: string): Promise<void> {
  await page.waitForFunction((title) => document.title !== title, before);
}

/** Does one thing a visitor does, until the page is drawn and was read. */
export async function perform(page: Page, step: Step): Promise<void> {
  if ('goto' in step) {
    await page.goto(step.goto, { waitUntil: 'load' });
    await retitled(page, BLANK);
  }
  if ('click' in step || 'back' in step) {
    const before = await page.title();
    if ('click' in step) await page.locator(step.click).first().click();
    else await page.goBack();
    await retitled(page, before);
  }
  if ('hover' in step) {
    await page.locator(step.hover).first().hover();
    await page.locator(step.waitFor).first().waitFor();
  }
  if ('scroll' in step) await page.evaluate((by) => scrollBy(0, by), step.scroll);
  await idle(page);
}
