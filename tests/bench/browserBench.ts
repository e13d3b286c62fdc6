import type { Page } from 'playwright-core';
import { siteFor } from '../../lib/sites/registry';
import { badgeDelay, timeBadges } from '../browser/badgeTiming';
import { ensureBrowser } from '../browser/installBrowser';
import { type Rig, startRig } from '../browser/rig';
import { runTool } from '../commands/runProgram';
import { people } from '../stage/stage';

const ROUNDS = 20;
const WAKE = `chrome.runtime.sendMessage({ call: 'badgeText', data: { account: 'x:nobody' } })`;
const FORGET = `chrome.runtime.sendMessage({ call: 'forgetAll', data: {} })`;

/** One thing measured: how each round is made ready, and the most its median may be (ms). */
interface Case {
  name: string;
  most: number;
  prepare: (rig: Rig, own: Page) => Promise<unknown>;
}

const CASES: Case[] = [
  { name: 'known account, background awake', most: 100, prepare: (_rig, own) => own.evaluate(WAKE) },
  { name: 'known account, background asleep', most: 300, prepare: (rig) => rig.chromium.killWorker() },
  { name: 'first glance, never seen before', most: 1000, prepare: (_rig, own) => own.evaluate(FORGET) },
];

/** The value below which a share of all lies. */
function quantile(values: number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

async function measure(rig: Rig, url: string, beside: string, { prepare }: Case): Promise<number[]> {
  const own = await rig.chromium.openOwn('manifest.json');
  const delays: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    await prepare(rig, own);
    const page = await rig.chromium.context.newPage();
    await timeBadges(page, beside);
    await rig.visit([{ goto: url }], page);
    delays.push(await badgeDelay(page));
    await page.close();
  }
  await own.close();
  return delays;
}

/** How long after the name the badge stands there, in a real Chromium on the stage. Prints a table; returns how many bars were missed. */
export async function browserBench(): Promise<number> {
  const built = await runTool('wxt', 'wxt', ['build']);
  if (built.code !== 0) throw new Error(built.output);
  await ensureBrowser('chromium');
  const rig = await startRig();
  let slow = 0;
  try {
    console.log('site'.padEnd(11), 'badge after the name, ms'.padEnd(36), '   p50    p95   most');
    for (const site of new Set(people.map((person) => person.site))) {
      const person = people.find((each) => each.site === site);
      const beside = person && siteFor(person.url)?.badge.beside;
      if (!person || !beside) continue;
      await rig.visit(person.visit.slice(0, 9));
      for (const each of CASES) {
        const delays = await measure(rig, person.url, beside, each);
        const [middle, late] = [quantile(delays, 0.5), quantile(delays, 0.95)];
        const cells = [middle, late, each.most].map((ms) => String(Math.round(ms)).padStart(6));
        console.log(site.padEnd(11), each.name.padEnd(36), ...cells, middle > each.most ? 'too slow' : '');
        if (middle > each.most) slow += 1;
      }
    }
  } finally {
    await rig.close();
  }
  return slow;
}
