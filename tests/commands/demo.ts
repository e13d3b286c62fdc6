import { copyFileSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Scorecard } from '../../lib/model';
import { type BadgeShown, type Box, openCard, waitForBadge } from '../browser/badge';
import { ensureBrowser } from '../browser/installBrowser';
import { patchedBuild } from '../browser/patchedBuild';
import { type Rig, startRig } from '../browser/rig';
import { until } from '../browser/until';
import { askedHosts, everyone, type StagePerson } from '../stage/stage';
import { words } from '../words';
import { runTool } from './runProgram';

const FOLDER = '.output/demo';

/** There is somebody to look at a window. */
function hasDisplay(): boolean {
  if (process.env.CI) return false;
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** A piece of the page with some room around it, as far as the window goes. */
async function cut(page: Page, boxes: Box[], file: string): Promise<void> {
  const room = 24;
  const [x, y] = [Math.min(...boxes.map((box) => box.x)), Math.min(...boxes.map((box) => box.y))];
  const left = Math.max(0, x - room);
  const top = Math.max(0, y - room * 3);
  const right = Math.max(...boxes.map((box) => box.x + box.width), left + 480) + room;
  const bottom = Math.max(...boxes.map((box) => box.y + box.height)) + room;
  await page.screenshot({ path: file, clip: { x: left, y: top, width: right - left, height: bottom - top } });
}

/** Badge, card and popup, each as a picture. */
async function picture(rig: Rig, page: Page, name: string): Promise<BadgeShown> {
  const badge = await waitForBadge(page);
  const { box } = badge;
  await cut(page, [box], join(FOLDER, `${name}-badge.png`));
  const { cardBox } = await openCard(page);
  await page.waitForTimeout(400); // it fades in
  await cut(page, [box, cardBox], join(FOLDER, `${name}-card.png`));
  const popup = await rig.chromium.press(page);
  await until('the popup to speak', async () => (await popup.text()).length > 80);
  await popup.screenshot(join(FOLDER, `${name}-popup.png`));
  await popup.close();
  return badge;
}

/** Waits for the words to come as intended: the last reading may still be on its way. Gives what stands there in the end. */
async function verdict(rig: Rig, person: StagePerson): Promise<Scorecard | undefined> {
  const card = async () => (await rig.scorecards()).get(`${person.site}:${person.handle}`);
  return until(
    'the intended words',
    async () => {
      const now = await card();
      return isIntended(person, now) && now;
    },
    3000,
  ).catch(card);
}

function isIntended({ intended }: StagePerson, card: Scorecard | undefined): boolean {
  return card?.active.word === intended.active && card.real.word === intended.real;
}

/** Visits one person, takes the pictures and prints the verdict. */
async function show(rig: Rig, person: StagePerson): Promise<boolean> {
  const page = await rig.visit(person.visit);
  const card = await verdict(rig, person);
  await page.evaluate(() => scrollTo(0, 0));
  const { ratio, word } = await picture(rig, page, `${person.site}-${person.handle}`);
  await page.close();
  const real = card ? words.text(`real-${card.real.word}`).replace('Real: ', '') : '';
  const { active, real: meant } = person.intended;
  const judged = isIntended(person, card) ? 'as intended' : `NOT as intended (${active}, ${meant})`;
  tell(person, ratio, word, real, judged);
  return isIntended(person, card);
}

function tell({ site, name }: StagePerson, ratio: string, word: string, real: string, judged: string): void {
  console.log(site.padEnd(9), name.padEnd(24), ratio.padEnd(8), word.padEnd(16), real.padEnd(22), judged);
}

/** A person whose pages went wrong is no reason not to show the others. */
async function showAll(rig: Rig): Promise<boolean> {
  let right = true;
  for (const person of everyone) {
    const shown = await show(rig, person).catch((error: Error) => {
      tell(person, '', '', '', `NOT as intended: ${error.message.split('\n')[0]}`);
      return false;
    });
    right &&= shown;
  }
  return right;
}

/** The extension's own pages, over all that was seen. */
async function pictureOwnPages({ chromium }: Rig): Promise<void> {
  const [one, two] = everyone.map(({ site, handle }) => `${site}:${handle}`);
  const both = new URLSearchParams([one, two].map((account) => ['account', account ?? '']));
  const pages = { library: 'library.html', compare: `compare.html?${both}`, how: `how.html?account=${one}` };
  for (const [name, path] of Object.entries(pages)) {
    const page = await chromium.openOwn(path);
    await page.locator('main').waitFor();
    await page.waitForTimeout(800); // the fields light up
    await page.screenshot({ path: join(FOLDER, `${name}.png`), fullPage: true });
    await page.close();
  }
}

/** Presses the popup's own CSV button. */
async function exportCsv(rig: Rig, url: string): Promise<string> {
  const page = await rig.open(url);
  const popup = await rig.chromium.press(page);
  await popup.click('CSV');
  const name = await until('the CSV', () => readdirSync(rig.chromium.downloads).find((file) => file.endsWith('.csv')));
  copyFileSync(join(rig.chromium.downloads, name), join(FOLDER, name));
  await popup.close();
  await page.close();
  return join(FOLDER, name);
}

/** `npm run demo`: the invented people of the stage, visited in a real browser with the extension as it is built. */
export async function main(): Promise<number> {
  const built = await runTool('wxt', 'wxt', ['build']);
  if (built.code !== 0) throw new Error(built.output);
  await ensureBrowser('chromium');
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });

  const visible = hasDisplay();
  const extension = patchedBuild(askedHosts);
  const rig = await startRig(undefined, { visible, extension });
  const right = await showAll(rig);
  await pictureOwnPages(rig);
  const [person] = everyone;
  if (person) console.log(`\nScores: ${await exportCsv(rig, person.url)}`);
  console.log(`Pictures: ${readdirSync(FOLDER).filter((file) => file.endsWith('.png')).length} in ${FOLDER}/`);

  if (visible && person) {
    await rig.open(person.url);
    console.log('\nThe browser stays open: look around on the stage, and close its window when done.');
    await rig.chromium.context.waitForEvent('close', { timeout: 0 });
  }
  const left = await rig.close();
  rmSync(extension, { recursive: true, force: true });
  if (left.length > 0) console.log(`Requests that should not have been:\n${left.join('\n')}`);
  return left.length === 0 && right ? 0 : 1;
}
