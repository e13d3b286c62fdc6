import { rmSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toBadgeText } from '../../lib/wording/badgeText';
import type { StagePerson } from '../fixtures/scene';
import { askedHosts, everyone } from '../stage/stage';
import { visited } from '../stage/visited';
import { words } from '../words';
import { waitForBadge } from './badge';
import { developed, film } from './film';
import { idle } from './idle';
import { patchedBuild } from './patchedBuild';
import { type Rig, startRig } from './rig';
import { until } from './until';

// Every site of the stage in a real Chromium: whose figures stand where while one goes from page to page.

/** Two accounts of one site: those that are visited soonest. */
function pairOn(site: string): [StagePerson, StagePerson] {
  const [one, other] = everyone
    .filter((person) => person.site === site)
    .sort((a, b) => a.visit.length - b.visit.length);
  if (!one || !other) throw new Error(`the stage plays nobody on ${site}`);
  return [one, other];
}

/** The ratio that this account's pages must give, worked out with no browser. */
async function ratioOf(person: StagePerson): Promise<string> {
  const now = Date.now();
  const card = await visited(person, now);
  return (card && toBadgeText(card, now, words).ratio) ?? '';
}

/** Emoji stand as pictures in some pages. */
const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');

/** Does a text name the account? Some sites print the name in the header's first row, some the handle. */
const names = (text: string, { name, handle }: StagePerson) =>
  letters(text).includes(letters(name)) || text.includes(handle);

/**
 * Puts a link to somebody into the page, which stays there: that the page changes by it is long past when it is followed.
 * @returns follows it, as a click on somebody's name does
 */
async function linkTo(page: Page, { url }: StagePerson): Promise<() => Promise<void>> {
  const link = await page.evaluateHandle((href) => {
    const made = document.createElement('a');
    made.href = href;
    document.documentElement.append(made);
    return made;
  }, url);
  await idle(page);
  return () => link.evaluate((made) => made.click());
}

async function hasWords({ site, handle, intended }: StagePerson): Promise<boolean> {
  const card = (await rig.scorecards()).get(`${site}:${handle}`);
  return card?.active.word === intended.active && card.real.word === intended.real;
}

let rig: Rig;
let build: string;

beforeAll(async () => {
  build = patchedBuild(askedHosts);
  rig = await startRig(undefined, { extension: build });
});
afterAll(async () => {
  await rig.chromium.context.close();
  rmSync(build, { recursive: true, force: true });
});

describe.each([...new Set(everyone.map(({ site }) => site))])('%s', (site) => {
  it('shows each account its own words and ratio beside its own name, also from page to page and back', async () => {
    const [a, b] = pairOn(site);
    const [ofA, ofB] = [await ratioOf(a), await ratioOf(b)];
    expect(ofA).toMatch(/^1:\d/);
    expect(ofB).not.toBe(ofA);
    await (await rig.visit(b.visit)).close();
    const page = await rig.visit(a.visit);
    for (const person of [a, b]) await until(`the words of ${person.handle}`, () => hasWords(person));
    const first = await waitForBadge(page, ({ ratio }) => ratio === ofA);
    expect(names(first.beside, a), first.beside).toBe(true);

    const toB = await linkTo(page, b);
    await film(page, rig.chromium.id);
    await toB();
    const second = await waitForBadge(page, ({ ratio }) => ratio === ofB);
    expect(names(second.beside, b), second.beside).toBe(true);
    await page.goBack();
    await waitForBadge(page, ({ ratio, beside }) => ratio === ofA && names(beside, a));
    await toB();
    await waitForBadge(page, ({ ratio, beside }) => ratio === ofB && names(beside, b));

    const seen = await developed(page, rig.chromium.id);
    expect(seen.map(({ ratio }) => ratio)).toEqual(expect.arrayContaining([ofA, ofB]));
    const wrong = seen.filter(
      ({ beside, ratio }) => (names(beside, a) && ratio === ofB) || (names(beside, b) && ratio === ofA),
    );
    expect(wrong).toEqual([]);
    await page.close();
  });
});

describe('the world', () => {
  it('is asked for nothing', async () => {
    expect(await rig.close()).toEqual([]);
  });
});
