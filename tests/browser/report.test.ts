import { afterAll, beforeAll, expect, it } from 'vitest';
import { readPage } from '../../lib/readPage';
import { parseReport } from '../../lib/report/pageReport';
import { siteById, siteFor } from '../../lib/sites/registry';
import { anonymous } from '../anonymous';
import { parseHtml } from '../parseHtml';
import { people } from '../stage/stage';
import { type Rig, startRig } from './rig';
import { until } from './until';

// "Something wrong?" in the real popup: the report reads as the live page does, and names nobody of it.

const cast = [...new Map([...people].reverse().map((person) => [person.site, person])).values()].reverse();

let rig: Rig;
beforeAll(async () => {
  rig = await startRig();
});
afterAll(() => rig.chromium.context.close());

it.each(cast.map((person) => [person.site, person] as const))('a page of %s', async (_, person) => {
  const page = await rig.open(person.url);
  await page.waitForLoadState('networkidle');
  const popup = await rig.chromium.press(page);
  await popup.click('Something wrong?');
  const text = await until('the report', () =>
    popup.evaluate<string>(`document.querySelector('textarea')?.value ?? null`),
  );
  const report = parseReport(text);
  const site = siteFor(page.url());
  if (!report || !site) throw new Error('there is no report');
  expect(siteById(report.site)).toBe(site);
  const now = { at: Date.now() };
  const live = readPage(site, parseHtml(await page.content()), new URL(page.url()), now);
  const again = readPage(site, parseHtml(report.page), new URL(report.url), now);
  expect(live.posts.length).toBeGreaterThan(1);
  expect(anonymous(again)).toEqual(anonymous(live));
  const names = [person.handle, ...person.name.split(' ')].filter((name) => name.length > 3);
  for (const name of names) expect(text.toLowerCase()).not.toContain(name.toLowerCase());
  await popup.close();
  await page.close();
});

it('asks the world for nothing', async () => {
  expect(await rig.close()).toEqual([]);
});
