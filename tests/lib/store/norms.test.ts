import { beforeAll, describe, expect, it } from 'vitest';
import { freezeNorm as freeze } from '../../../lib/scoring/freezeNorm';
import { method } from '../../../lib/scoring/method';
import { score } from '../../../lib/scoring/score';
import { deleteAccount, deleteEverything } from '../../../lib/store/deleteAccount';
import { addFrozenNorm, dropNorm } from '../../../lib/store/norms';
import { observe } from '../../../lib/store/observe';
import type { Store } from '../../../lib/store/openStore';
import { freshScorecard, readNorms, readScorecard } from '../../../lib/store/read';
import { DAY, exact, freshStore, HOUR, NOON, observation, post, profile, reading } from './make';

const scoring = { score, method, freeze };
const SIZE = { site: 'bluesky', min: 1_000, max: 10_000 };

/** An account's profile with four posts of the last days. */
async function see(store: Store, handle: string, followers: number, likes: number): Promise<void> {
  const posts = [2, 3, 4, 5].map((days) =>
    post(`${handle}-${days}`, handle, {
      likes: exact(likes),
      replies: exact(1),
      shares: exact(2),
      publishedAt: new Date(NOON - days * DAY).toISOString(),
    }),
  );
  const seen = reading(
    { kind: 'profile', handle },
    { profile: profile(handle, { followers: exact(followers) }), posts },
  );
  await observe(store, observation(NOON, { ...seen, site: 'bluesky' }), scoring, NOON);
}

async function libraryOf(accounts: number): Promise<Store> {
  const store = await freshStore();
  for (let i = 0; i < accounts; i++) await see(store, `user${i}.example`, 1_500 + 100 * i, 4 + i);
  return store;
}

const word = async (store: Store, handle: string) => (await readScorecard(store, `bluesky:${handle}`))?.active.word;

describe('a norm of the user’s own', () => {
  let store: Store;
  beforeAll(async () => {
    store = await libraryOf(32);
  });

  it('is not made of fewer than thirty, and says so', async () => {
    const small = await libraryOf(5);
    expect(await addFrozenNorm(small, SIZE, scoring, NOON)).toEqual({ ok: false, why: 'too-few' });
    expect(await readNorms(small)).toEqual([]);
  });

  it('gives the accounts of its size a comparison at once, and lets go of it as well', async () => {
    expect(await word(store, 'user3.example')).toBe('figures-only');
    expect(await addFrozenNorm(store, SIZE, scoring, NOON)).toEqual({ ok: true });
    const card = await readScorecard(store, 'bluesky:user3.example');
    expect(card?.norm).toMatchObject({ own: true, n: 31, made: '2026-11-20' });
    expect(card?.active.score).toBeDefined();
    await dropNorm(store, 'own-bluesky-1000-2026-11-20', scoring, NOON);
    expect(await readNorms(store)).toEqual([]);
    expect(await word(store, 'user3.example')).toBe('figures-only');
  });

  it('takes the place of an earlier one of the same site and size', async () => {
    await addFrozenNorm(store, SIZE, scoring, NOON);
    await addFrozenNorm(store, SIZE, scoring, NOON + DAY);
    expect((await readNorms(store)).map((norm) => norm.made)).toEqual(['2026-11-21']);
  });

  it('works a score out again that was made before it', async () => {
    const cached = await readScorecard(store, 'bluesky:user4.example');
    if (!cached) throw new Error('nothing cached');
    const { normsVersion: _, norm: __, ...before } = cached;
    await store.put('scorecards', before);
    expect((await freshScorecard(store, 'bluesky:user4.example', scoring, NOON))?.norm?.own).toBe(true);
  });

  it('is made of scores of today’s method', async () => {
    const own = await libraryOf(32);
    const methods: number[] = [];
    const next = {
      method: method + 1,
      score: (...given: Parameters<typeof score>) => ({ ...score(...given), method: method + 1 }),
      freeze: (...given: Parameters<typeof freeze>) => {
        methods.push(...given[0].map((card) => card.method));
        return freeze(...given);
      },
    };
    await addFrozenNorm(own, SIZE, next, NOON);
    expect(new Set(methods)).toEqual(new Set([method + 1]));
  });

  it('leaves out an account that is removed while it is made', async () => {
    const own = await libraryOf(32);
    const removing: Promise<void>[] = [];
    const slowly: typeof freeze = (...given) => {
      removing.push(deleteAccount(own, 'bluesky:user6.example'));
      return freeze(...given);
    };
    await addFrozenNorm(own, SIZE, { ...scoring, freeze: slowly }, NOON);
    await Promise.all(removing);
    expect(JSON.stringify(await readNorms(own))).not.toContain('user6.example');
  });

  it('works scores out again once one of its members is removed', async () => {
    const own = await libraryOf(32);
    await addFrozenNorm(own, SIZE, scoring, NOON);
    const card = () => freshScorecard(own, 'bluesky:user4.example', scoring, NOON);
    expect((await card())?.norm?.n).toBe(31);
    await deleteAccount(own, 'bluesky:user6.example');
    expect((await card())?.norm?.n).toBe(30);
  });

  it('works scores out again that it did not come to when it was frozen twice on one day', async () => {
    const own = await libraryOf(32);
    await addFrozenNorm(own, SIZE, scoring, NOON);
    const cached = await readScorecard(own, 'bluesky:user4.example');
    if (!cached) throw new Error('nothing cached');
    await deleteAccount(own, 'bluesky:user6.example');
    await see(own, 'user32.example', 4_700, 500);
    await addFrozenNorm(own, SIZE, scoring, NOON + HOUR);
    await own.put('scorecards', cached); // as if the background had been stopped before it
    const card = await freshScorecard(own, 'bluesky:user4.example', scoring, NOON + HOUR);
    expect(card?.normsVersion).not.toBe(cached.normsVersion);
    expect(card?.norm?.median).not.toBe(cached.norm?.median);
  });

  it('is left by an account that is removed, and goes with everything', async () => {
    await deleteAccount(store, 'bluesky:user5.example');
    const [norm] = await readNorms(store);
    expect(norm?.members).toHaveLength(31);
    expect(JSON.stringify(norm)).not.toContain('user5.example');
    await deleteEverything(store);
    expect(await readNorms(store)).toEqual([]);
  });
});
