import { describe, expect, it, vi } from 'vitest';
import { observe } from '../../../lib/store/observe';
import { readEvidence } from '../../../lib/store/read';
import { RETENTION_DAYS, sweepOnceADay } from '../../../lib/store/retention';
import { counting, DAY, exact, freshStore, NOON, observation, post, profilePage } from './make';

const look = (n: number) =>
  observation(NOON + n, profilePage('mira', { posts: [post(`id${n}`, 'mira', { likes: exact(n) })] }));
const idsOf = async (store: Awaited<ReturnType<typeof freshStore>>) =>
  (await readEvidence(store, 'x:mira'))?.posts.map((one) => one.id);

describe('the account written last', () => {
  it('is not read again for its next observation', async () => {
    const store = await freshStore();
    await observe(store, look(1), counting, NOON);
    const reading = vi.spyOn(IDBObjectStore.prototype, 'getAll');
    await observe(store, look(2), counting, NOON);
    expect(reading.mock.contexts).toMatchObject([{ name: 'norms' }]); // few, and none of its rows
    reading.mockRestore();
    expect(await idsOf(store)).toEqual(['id1', 'id2']);
  });

  it('counts for nothing after a write that was broken off', async () => {
    const store = await freshStore();
    await observe(store, look(1), counting, NOON);
    const score = () => {
      throw new RangeError('a mistake of ours');
    };
    await expect(observe(store, look(2), { ...counting, score }, NOON)).rejects.toThrow();
    const { card } = await observe(store, look(3), counting, NOON);
    expect(card?.early.postsSeen).toBe(2);
    expect(await idsOf(store)).toEqual(['id1', 'id3']);
  });

  it('counts for nothing in another database, and after a sweep', async () => {
    await observe(await freshStore(), look(1), counting, NOON);
    const store = await freshStore();
    await observe(store, look(2), counting, NOON);
    expect(await idsOf(store)).toEqual(['id2']);
    const later = NOON + (RETENTION_DAYS + 1) * DAY;
    await observe(store, { ...look(4), at: later }, counting, later);
    await sweepOnceADay(store, later);
    const { card } = await observe(store, { ...look(5), at: later }, counting, later);
    expect(card?.early.postsSeen).toBe(2);
    expect(await idsOf(store)).toEqual(['id4', 'id5']);
  });
});
