import { describe, expect, it, vi } from 'vitest';
import { observe } from '../../../lib/store/observe';
import { readEvidence } from '../../../lib/store/read';
import { keepFor, RETENTION_DAYS, retentionDays, sweepOnceADay } from '../../../lib/store/retention';
import { comment, counting, DAY, freshStore, member, NOON, observation, post, profilePage, reading } from './make';

const LATER = NOON + (RETENTION_DAYS + 1) * DAY;

async function library() {
  const store = await freshStore();
  const thread = reading(
    { kind: 'post', handle: 'mira', postId: 'old' },
    { posts: [post('old', 'mira')], comments: [comment('sol', { postId: 'old' })] },
  );
  const pages = [
    observation(NOON, profilePage('mira', { posts: [post('old', 'mira')] })),
    observation(NOON, thread),
    observation(NOON, reading({ kind: 'followers', handle: 'mira' }, { members: [member('sol'), member('tess')] })),
    observation(NOON, profilePage('ola', { posts: [post('old', 'ola')] })),
    observation(LATER - DAY, profilePage('mira', { posts: [post('new', 'mira')] })),
    observation(LATER - DAY, reading({ kind: 'feed' }, { members: [member('tess')] })),
  ];
  for (const one of pages) await observe(store, one, counting, one.at);
  return store;
}

describe('retention', () => {
  it('removes what was last seen too long ago, and accounts of which nothing is left', async () => {
    const store = await library();
    expect(await sweepOnceADay(store, LATER)).toBe(true);
    const mira = await readEvidence(store, 'x:mira');
    expect(mira?.posts.map((one) => one.id)).toEqual(['new']);
    expect(mira?.comments).toEqual([]);
    expect(mira?.members).toMatchObject([{ shape: 'a4' }]);
    expect(mira?.snapshots).toMatchObject([{ at: LATER - DAY }]);
    expect(await store.getAllKeys('accounts')).toEqual(['x:mira']);
    expect(await store.getAllKeys('scorecards')).toEqual(['x:mira']);
    const visits = (await store.getAll('misses')).flatMap((row) => row.visits);
    expect(visits.every((visit) => visit.at === LATER - DAY)).toBe(true);
    expect(visits).toHaveLength(2);
  });

  it('keeps everything of its time', async () => {
    const store = await library();
    await sweepOnceADay(store, NOON + (RETENTION_DAYS - 1) * DAY);
    expect((await readEvidence(store, 'x:mira'))?.posts).toHaveLength(2);
    expect(await store.count('accounts')).toBe(2);
  });

  it('sweeps once a day, by the stored date', async () => {
    const store = await library();
    expect(await sweepOnceADay(store, NOON)).toBe(true);
    expect(await sweepOnceADay(store, NOON + 1000)).toBe(false);
    expect(await sweepOnceADay(store, NOON + DAY)).toBe(true);
  });

  it('takes the time that was set', async () => {
    const store = await library();
    expect(await retentionDays(store)).toBe(180);
    await sweepOnceADay(store, NOON + 8 * DAY);
    expect(await store.count('accounts')).toBe(2);
    await keepFor(store, 7);
    await sweepOnceADay(store, NOON + 8 * DAY); // of the same day, for the time is another
    expect(await store.getAllKeys('accounts')).toEqual(['x:mira']);
    expect((await readEvidence(store, 'x:mira'))?.posts.map((one) => one.id)).toEqual(['new']);
  });

  it('keeps for ever where that was set', async () => {
    const store = await library();
    await keepFor(store, Number.POSITIVE_INFINITY);
    expect(await retentionDays(store)).toBe(Number.POSITIVE_INFINITY);
    expect(await sweepOnceADay(store, NOON + 40 * 365 * DAY)).toBe(true);
    expect(await store.count('accounts')).toBe(2);
    expect(await store.count('posts')).toBe(3);
  });

  it('spares an account that is seen again while it sweeps', async () => {
    const store = await freshStore();
    const handles = Array.from({ length: 40 }, (_, i) => `old${i}`);
    for (const handle of [...handles, 'zoe'])
      await observe(store, observation(NOON, profilePage(handle)), counting, NOON);
    const again = observation(LATER, profilePage('zoe', { posts: [post('new', 'zoe')] }));
    const [, { card }] = await Promise.all([sweepOnceADay(store, LATER), observe(store, again, counting, LATER)]);
    expect(card?.early.postsSeen).toBe(1);
    expect(await store.getAllKeys('accounts')).toEqual(['x:zoe']);
    expect((await readEvidence(store, 'x:zoe'))?.posts).toHaveLength(1);
  });

  it('sweeps once, however many ask for it at the same time', async () => {
    const transactionsFor = async (times: number) => {
      const store = await library();
      const transaction = vi.spyOn(store, 'transaction');
      await Promise.all(Array.from({ length: times }, () => sweepOnceADay(store, LATER)));
      return transaction.mock.calls.length;
    };
    expect(await transactionsFor(3)).toBe(await transactionsFor(1));
  });

  it('sweeps again on the same day where another time was set meanwhile', async () => {
    const store = await library();
    const sweeping = sweepOnceADay(store, NOON + 8 * DAY);
    for (let i = 0; i < 3; i++) await retentionDays(store); // by now the sweep has read the time
    await keepFor(store, 7);
    await sweeping;
    expect(await store.count('accounts')).toBe(2);
    await sweepOnceADay(store, NOON + 8 * DAY);
    expect(await store.getAllKeys('accounts')).toEqual(['x:mira']);
  });
});
