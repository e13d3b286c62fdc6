import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../lib/model';
import { brokenFieldsOf, describeHealth, readHealth } from '../../../lib/report/fieldHealth';
import { observe } from '../../../lib/store/observe';
import { PAGE_LOOKS, readPageLooks, recordPageLook } from '../../../lib/store/pageLooks';
import type { PageLooksRow } from '../../../lib/store/rows';
import { counting, DAY, exact, freshStore, NOON, observation, post, profilePage } from '../store/make';

const missing: Partial<Reading> = { posts: [post('1', 'mira')], misses: [{ field: 'post.likes', why: 'gone' }] };
const whole: Partial<Reading> = { posts: [post('1', 'mira', { likes: exact(3) })] };

function visits(...looks: Partial<Reading>[]): PageLooksRow {
  let row: PageLooksRow | undefined;
  for (const [day, look] of looks.entries())
    row = recordPageLook(row, observation(NOON + day * DAY, profilePage('mira', look)));
  if (!row) throw new Error('no looks');
  return row;
}

describe('counting looks', () => {
  it('counts a look once, whatever the order', () => {
    const looks = [0, 1, 2].map((day) => observation(NOON + day * DAY, profilePage('mira', missing)));
    const forth = looks.reduce<PageLooksRow | undefined>(recordPageLook, undefined);
    const back = [...looks, ...looks].reverse().reduce<PageLooksRow | undefined>(recordPageLook, undefined);
    expect(back).toEqual(forth);
    expect(forth?.visits.map((visit) => visit.at)).toEqual([NOON + 2 * DAY, NOON + DAY, NOON]);
  });

  it('calls a field missed only where no item of the page gave it', () => {
    const mixed = { ...missing, posts: [post('1', 'mira'), post('2', 'mira', { likes: exact(3) })] };
    expect(visits(mixed).visits[0]).toMatchObject({ missed: [], read: expect.arrayContaining(['post.likes']) });
  });

  it('keeps the newest looks only', () => {
    expect(visits(...Array.from({ length: PAGE_LOOKS + 9 }, () => whole)).visits).toHaveLength(PAGE_LOOKS);
  });

  it('is kept with the observation, without address or handle', async () => {
    const store = await freshStore();
    await observe(store, observation(NOON, profilePage('mira', missing)), counting, NOON);
    const rows = await readPageLooks(store);
    expect(rows).toMatchObject([{ site: 'x', kind: 'profile', visits: [{ missed: ['post.likes'] }] }]);
    expect(JSON.stringify(rows)).not.toContain('mira');
  });
});

describe('health', () => {
  it('names the field and the day since which it is missed', () => {
    const troubles = brokenFieldsOf([visits(whole, whole, missing, missing, missing)]);
    expect(troubles).toEqual([
      { site: 'x', kind: 'profile', field: 'post.likes', since: NOON + 2 * DAY, looks: 3, missed: 3 },
    ]);
    expect(describeHealth(troubles, () => 'X')).toEqual({ field: 'post.likes', site: 'X', since: NOON + 2 * DAY });
  });

  it.each<[string, Partial<Reading>[]]>([
    ['all is read', [whole, whole, whole]],
    ['two odd pages', [whole, missing, missing]],
    ['it works again', [missing, missing, missing, missing, whole, whole]],
    ['the header comes a moment later each time', [missing, whole, missing, whole, missing, whole, missing, whole]],
  ])('is silent when %s', (_, looks) => {
    expect(describeHealth(brokenFieldsOf([visits(...looks)]), () => 'X')).toBeUndefined();
  });

  it('looks through pages that have no such field', () => {
    expect(brokenFieldsOf([visits(missing, {}, missing, {}, {}, missing)])).toMatchObject([
      { since: NOON, looks: 3, missed: 3 },
    ]);
  });

  it('is told of one site, from the library', async () => {
    const store = await freshStore();
    for (const day of [0, 1, 2])
      await observe(store, observation(NOON + day * DAY, profilePage('mira', missing)), counting, NOON + day * DAY);
    const notice = await readHealth(store, { id: 'x', name: 'X' });
    expect(notice).toEqual({ field: 'post.likes', site: 'X', since: NOON });
    expect(await readHealth(store, { id: 'bluesky', name: 'Bluesky' })).toBeUndefined();
  });
});
