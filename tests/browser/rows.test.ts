import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SeenMember } from '../../lib/model';
import { memberFeatures } from '../../lib/store/memberFeatures';
import { hashesOf, type Salt } from '../../lib/store/salt';
import { crowdOf } from '../fixtures/cast';
import type { Face } from '../fixtures/scene';
import { people } from '../stage/stage';
import type { Databases } from './databases';
import { developed, film } from './film';
import { idle } from './idle';
import { type Rig, startRig } from './rig';
import { until } from './until';

// X keeps a few cells of a list alive and gives their nodes to whoever comes next.

const ROWS = 2000;
/** Rows of one account that the library keeps. */
const KEPT = 1000;
const onX = people.filter(({ site }) => site === 'x');
const [owner] = onX;
if (!owner) throw new Error('the stage plays nobody on X');

let rig: Rig;

beforeAll(async () => {
  rig = await startRig();
});
afterAll(() => rig.chromium.context.close());

/** Scrolls in steps less than a window, to the end of the page or its beginning. */
async function scrollThrough(page: Page, step: number): Promise<void> {
  const at = () => page.evaluate(() => scrollY);
  for (let before = -1, here = await at(); here !== before; here = await at()) {
    before = here;
    await page.evaluate((by) => scrollBy(0, by), step);
    await idle(page);
  }
}

function saltIn({ hundred }: Databases): Salt {
  const [kept] = (hundred?.settings ?? []).flatMap((value) => {
    const { id, bytes } = (value ?? {}) as { id?: string; bytes?: Record<string, number> };
    return id && bytes ? [{ id, bytes: Uint8Array.from(Object.values(bytes)) }] : [];
  });
  if (!kept) throw new Error('the library has no salt');
  return kept;
}

/** What must be kept of a row: only what it shows; a row without words has no bio. */
function features({ handle, name, bio, verified, defaultAvatar }: Face): Partial<SeenMember> {
  return { ...memberFeatures({ handle, name, bio }), verified, defaultAvatar };
}

describe(`a list of ${ROWS} followers`, () => {
  it('is kept without a feature of one on another', async () => {
    const page = await rig.visit([{ goto: owner.url }, { goto: `${owner.url}/followers?rows=${ROWS}` }]);
    await scrollThrough(page, 1500);
    const databases = await until(`${KEPT} rows`, async () => {
      const all = await rig.chromium.databases();
      return all.hundred?.members?.length === KEPT && all;
    });
    await page.close();

    const crowd = crowdOf(owner.handle, ROWS);
    const hashes = await hashesOf(
      saltIn(databases),
      'x',
      crowd.map(({ handle }) => handle),
    );
    const byHash = new Map(crowd.map((face, place) => [hashes.get(face.handle), { face, place }]));
    const kept = (databases.hundred?.members ?? []) as SeenMember[];
    expect(kept).toHaveLength(KEPT);
    const rows = kept.map(({ who, seenAt: _, place, followers, following, posts, ...own }) => {
      const known = byHash.get(who);
      return {
        own,
        meant: known && features(known.face),
        place,
        at: known?.place,
        counts: followers ?? following ?? posts,
      };
    });
    expect(rows.filter(({ own, meant }) => JSON.stringify(sorted(own)) !== JSON.stringify(sorted(meant)))).toEqual([]);
    expect(rows.filter(({ counts }) => counts)).toEqual([]);
    const inOrder = rows.toSorted((one, other) => (one.place ?? 0) - (other.place ?? 0)).map(({ at }) => at);
    expect(inOrder).toEqual(inOrder.toSorted((one, other) => (one ?? 0) - (other ?? 0)));
  });
});

/** The same fields in one order, those that say nothing left out. */
function sorted(fields: object = {}): [string, unknown][] {
  return Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1));
}

describe('a feed', () => {
  it('shows no chip with the ratio of anybody but the author', async () => {
    for (const { url } of onX) await (await rig.open(url)).close();
    const page = await rig.open('https://x.com/home');
    await film(page, rig.chromium.id, { item: 'article', name: '[data-testid="User-Name"] a[tabindex="-1"]' });
    for (const step of [600, -600, 600]) await scrollThrough(page, step);
    const seen = await developed(page, rig.chromium.id);
    await page.close();
    const ratios = Map.groupBy(seen, ({ beside }) => beside);
    expect(ratios.size).toBeGreaterThan(2);
    expect([...ratios.keys()].filter((author) => !onX.some(({ handle }) => author === `@${handle}`))).toEqual([]);
    for (const [author, shots] of ratios) {
      const others = seen.filter(({ beside }) => beside !== author).map(({ ratio }) => ratio);
      expect(shots.filter(({ ratio }) => others.includes(ratio))).toEqual([]);
    }
  });
});

describe('the world', () => {
  it('is asked for nothing', async () => {
    expect(await rig.close()).toEqual([]);
  });
});
