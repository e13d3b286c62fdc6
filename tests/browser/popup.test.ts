import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { people } from '../stage/stage';
import { waitForBadge } from './badge';
import { type Rig, startRig } from './rig';
import { until } from './until';

// The popup of the real toolbar button, and what can be done from it.

const [person] = people;
if (!person) throw new Error('the stage plays nobody');
/** Enough for a headline: the profile and its posts. */
const steps = person.visit.slice(0, 9);

let rig: Rig;
beforeAll(async () => {
  rig = await startRig();
});
afterAll(() => rig.chromium.context.close());

const saved = (ending: string) =>
  until(`a file ending in ${ending}`, () => {
    const name = readdirSync(rig.chromium.downloads).find((each) => each.endsWith(ending));
    return name && readFileSync(join(rig.chromium.downloads, name), 'utf8');
  });

describe('the popup', () => {
  it.each([
    ['no site it can read', 'https://elsewhere.example/', 'Nothing to read on this page'],
    ['a page about nobody', 'https://x.com/home', 'No account on this page yet'],
  ])('says so on %s', async (_what, url, words) => {
    const page = await rig.open(url);
    const popup = await rig.chromium.press(page);
    await until(words, async () => (await popup.text()).includes(words));
    await popup.close();
    await page.close();
  });

  it('shows the same figures as the badge', async () => {
    const page = await rig.visit(steps);
    const { text, spoken } = await waitForBadge(page, (badge) => /^1:\d/.test(badge.text));
    const every = /every ([\d,.]+)/.exec(spoken)?.[1];
    expect(text).toMatch(/^1:/);
    expect(every).toBeDefined();
    const popup = await rig.chromium.press(page);
    await until('the figure', async () => (await popup.text()).includes(every ?? ''));
    expect(await popup.text()).toContain(person.name);
    await popup.close();
    await page.close();
  });

  it('exports the scores as CSV and JSON', async () => {
    const page = await rig.open(person.url);
    const popup = await rig.chromium.press(page);
    await popup.click('CSV');
    expect(await saved('.csv')).toContain(person.handle);
    await popup.click('JSON');
    expect(JSON.parse(await saved('.json'))).toBeTypeOf('object');
    await popup.close();
    await page.close();
  });

  it('deletes this account', async () => {
    const account = `${person.site}:${person.handle}`;
    expect([...(await rig.scorecards()).keys()]).toContain(account);
    const page = await rig.open(person.url);
    const popup = await rig.chromium.press(page);
    await popup.click('this account’s data');
    await popup.click('Remove');
    await page.goto('about:blank');
    await until('the account to be gone', async () => !(await rig.scorecards()).has(account));
    const { hundred } = await rig.chromium.databases();
    expect(JSON.stringify(hundred)).not.toContain(person.handle);
    await page.close();
  });
});

describe('the world', () => {
  it('is asked for nothing', async () => {
    expect(await rig.close()).toEqual([]);
  });
});
