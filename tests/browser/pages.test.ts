import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Scorecard } from '../../lib/model';
import { people } from '../stage/stage';
import { wordsIn } from '../words';
import { plainText } from './plainText';
import { type Rig, startRig } from './rig';
import { until } from './until';

// The extension's own pages, over what was read on the stage: library, compare, how.

const onX = people.filter(({ site }) => site === 'x').slice(0, 2);
const [first, second] = onX;
if (!first || !second) throw new Error('the stage plays nobody on X');
const query = new URLSearchParams(onX.map(({ site, handle }) => ['account', `${site}:${handle}`]));

let rig: Rig;
let cards: Map<string, Scorecard>;
beforeAll(async () => {
  rig = await startRig();
  // Enough for a headline: the profile and its posts.
  for (const person of onX) await (await rig.visit(person.visit.slice(0, 9))).close();
  cards = await until('two headlines', async () => {
    const found = await rig.scorecards();
    return [...found.values()].filter(({ headline }) => headline).length > 1 && found;
  });
}, 120_000);
afterAll(() => rig.chromium.context.close());

/** The figure as it is said: "633", "62,000". */
const everyOf = (handle: string) =>
  wordsIn('en').text('rate-end', { way: 'every', rate: cards.get(`x:${handle}`)?.headline?.every.value ?? 0 });
const isWide = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

describe('the library', () => {
  it('lists both with the stored figures, and leads to their comparison', async () => {
    const page = await rig.chromium.openOwn('library.html');
    const row = page.locator('tbody tr', { hasText: `@${first.handle}` });
    expect(plainText(await row.textContent())).toContain(everyOf(first.handle));
    for (const ring of await page.locator('.pick input').all()) await ring.check();
    const opening = rig.chromium.context.waitForEvent('page');
    await page.getByRole('button', { name: /^Compare \W?2/ }).click();
    const comparison = await opening;
    await comparison.locator('svg.dot-field-figure').nth(1).waitFor();
    expect(new URL(comparison.url()).searchParams.getAll('account')).toHaveLength(2);
    await comparison.close();
    await page.close();
  });

  it('says how many accounts a norm of one’s own still lacks', async () => {
    const page = await rig.chromium.openOwn('library.html');
    await until('the norms', async () => plainText(await page.locator('.norms').textContent()).includes('of 30'));
    await page.close();
  });
});

describe('scores of another day', () => {
  /** Makes what is stored ten days old and wrong: nobody but the background can put it right. */
  const age = async () => {
    const page = await rig.chromium.openOwn('options.html');
    await page.evaluate(async () => {
      const store = await new Promise<IDBDatabase>((resolve) => {
        const request = indexedDB.open('hundred');
        request.onsuccess = () => resolve(request.result);
      });
      const cards = store.transaction('scorecards', 'readwrite').objectStore('scorecards');
      await new Promise((resolve) => {
        const request = cards.getAll();
        request.onsuccess = () => {
          for (const card of request.result) cards.put({ ...card, at: card.at - 864e6, name: 'Of ten days ago' });
          cards.transaction.oncomplete = resolve;
        };
      });
      store.close();
    });
    await page.close();
  };

  it.each(['library.html', `compare.html?${query}`, `how.html?account=x:${first.handle}`])(
    'are worked out again by %s',
    async (path) => {
      await age();
      const page = await rig.chromium.openOwn(path);
      const name = cards.get(`x:${first.handle}`)?.name ?? '';
      await until('the name of today', async () => plainText(await page.locator('main').textContent()).includes(name));
      await until('no name of ten days ago', async () => !(await page.textContent('main'))?.includes('Of ten days'));
      await page.close();
    },
  );
});

describe('on a telephone', () => {
  it.each(['library.html', 'options.html', `compare.html?${query}`, `how.html?account=x:${first.handle}`])(
    '%s fits',
    async (path) => {
      const page = await rig.chromium.openOwn(path);
      await page.setViewportSize({ width: 360, height: 740 });
      await page.locator('main').waitFor();
      expect(await isWide(page)).toBe(false);
      await page.close();
    },
  );
});

describe('comparing', () => {
  it('holds both fields against each other', async () => {
    const page = await rig.chromium.openOwn(`compare.html?${query}`);
    await page.locator('svg.dot-field-figure').nth(1).waitFor();
    expect(plainText(await page.locator('.summary').textContent())).toMatch(/responds about [\d,.]+ times as often/);
    expect(plainText(await page.locator('tbody tr').first().textContent())).toContain(everyOf(second.handle));
    await page.close();
  });
});

describe('how this is worked out', () => {
  it('shows the arithmetic of this very account', async () => {
    const page = await rig.chromium.openOwn(`how.html?account=x:${first.handle}`);
    await page.locator('.how').waitFor();
    expect(plainText(await page.locator('h1').textContent())).toContain(everyOf(first.handle));
    expect(plainText(await page.locator('tr', { hasText: 'Posts used' }).textContent())).toContain(
      String(cards.get(`x:${first.handle}`)?.headline?.n),
    );
    await page.close();
  });
});

describe('the world', () => {
  it('is asked for nothing', async () => {
    expect(await rig.close()).toEqual([]);
  });
});
