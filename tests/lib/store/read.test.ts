import { describe, expect, it } from 'vitest';
import { cardVersion } from '../../../lib/model/cardVersion';
import { deleteAccount, deleteEverything } from '../../../lib/store/deleteAccount';
import { observe } from '../../../lib/store/observe';
import {
  freshScorecard,
  keptOf,
  readEvidence,
  readLibrary,
  readScorecard,
  readScorecards,
  rescore,
} from '../../../lib/store/read';
import {
  comment,
  counting,
  countingScore,
  DAY,
  freshStore,
  HOUR,
  member,
  NOON,
  observation,
  post,
  profilePage,
  reading,
} from './make';

const newMethod = {
  ...counting,
  score: (...args: Parameters<typeof countingScore>) => ({ ...countingScore(...args), method: 2 }),
  method: 2,
};

async function storeOf(...handles: string[]) {
  const store = await freshStore();
  for (const handle of handles) {
    await observe(store, observation(NOON, profilePage(handle, { posts: [post('1', handle)] })), counting, NOON);
    const thread = reading(
      { kind: 'post', handle, postId: '1' },
      { posts: [post('1', handle)], comments: [comment('sol', { postId: '1' })] },
    );
    await observe(store, observation(NOON, thread), counting, NOON);
    await observe(
      store,
      observation(NOON, reading({ kind: 'followers', handle }, { members: [member('sol')] })),
      counting,
      NOON,
    );
  }
  return store;
}

describe('scorecards', () => {
  it('are read a page at a time, each once', async () => {
    const handles = ['a', 'b', 'c', 'd', 'e'];
    const store = await storeOf(...handles);
    const pages: number[] = [];
    const read: string[] = [];
    for await (const { cards } of readScorecards(store, 2)) {
      pages.push(cards.length);
      read.push(...cards.map((card) => card.handle));
    }
    expect(pages).toEqual([2, 2, 1]);
    expect(read).toEqual(handles);
  });

  it('of another shape, or damaged, are told apart and worked out again', async () => {
    const store = await storeOf('a', 'b', 'c');
    const [kept] = await store.getAll('scorecards');
    await store.put('scorecards', { ...kept, account: 'x:a', cardVersion: 1 } as never);
    await store.put('scorecards', { account: 'x:b', signals: [{ id: 'Z9' }] } as never);
    const { cards, unreadable } = await readLibrary(store);
    expect([cards.map(({ handle }) => handle), unreadable]).toEqual([['c'], ['x:a', 'x:b']]);
    expect(await readScorecard(store, 'x:a')).toBeUndefined();
    expect(await keptOf(store, 'x:b')).toEqual({ cards: [], unreadable: ['x:b'] });
    expect(await keptOf(store, 'x:nobody')).toEqual({ cards: [], unreadable: [] });
    expect(await freshScorecard(store, 'x:a', counting, NOON)).toMatchObject({ handle: 'a', cardVersion });
    expect((await readLibrary(store)).unreadable).toEqual(['x:b']);
  });

  it('of an empty library are none', async () => {
    const pages = [];
    for await (const cards of readScorecards(await freshStore())) pages.push(cards);
    expect(pages).toEqual([]);
  });

  it('are given as cached while they are fresh', async () => {
    const store = await storeOf('mira');
    const card = await freshScorecard(store, 'x:mira', counting, NOON + HOUR);
    expect(card?.at).toBe(NOON);
    expect(await freshScorecard(store, 'x:nobody', counting, NOON)).toBeUndefined();
  });

  it('are worked out again, and written, when the method has changed or a day has passed', async () => {
    const store = await storeOf('mira');
    expect(await freshScorecard(store, 'x:mira', counting, NOON + DAY)).toMatchObject({ method: 1, at: NOON + DAY });
    expect(await freshScorecard(store, 'x:mira', newMethod, NOON + DAY)).toMatchObject({ method: 2 });
    expect(await readScorecard(store, 'x:mira')).toMatchObject({ method: 2, at: NOON + DAY });
    expect(await rescore(store, 'x:mira', newMethod, NOON + 2 * DAY)).toMatchObject({ at: NOON + 2 * DAY });
  });
});

describe('forgetting', () => {
  it('removes one account with all its rows and leaves the others', async () => {
    const store = await storeOf('mira', 'mira2', 'ola');
    const others = [await readEvidence(store, 'x:mira2'), await readEvidence(store, 'x:ola')];
    await deleteAccount(store, 'x:mira');
    expect(await readEvidence(store, 'x:mira')).toBeUndefined();
    expect(await readScorecard(store, 'x:mira')).toBeUndefined();
    for (const list of ['accounts', 'posts', 'comments', 'members', 'snapshots'] as const)
      expect(await store.count(list)).toBe(2);
    expect([await readEvidence(store, 'x:mira2'), await readEvidence(store, 'x:ola')]).toEqual(others);
  });

  it('all leaves nothing but settings', async () => {
    const store = await storeOf('mira', 'ola');
    await store.put('settings', 90, 'retentionDays');
    await deleteEverything(store);
    for (const name of store.objectStoreNames) if (name !== 'settings') expect(await store.count(name)).toBe(0);
    expect(await store.getAllKeys('settings')).toEqual(['retentionDays']);
  });
});
