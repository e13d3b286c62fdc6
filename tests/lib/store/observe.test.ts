import { describe, expect, it } from 'vitest';
import type { Observation } from '../../../lib/model';
import { KEPT } from '../../../lib/store/accountRecords';
import { deleteEverything } from '../../../lib/store/deleteAccount';
import { observe } from '../../../lib/store/observe';
import { openStore, type Store } from '../../../lib/store/openStore';
import { readEvidence, readScorecard } from '../../../lib/store/read';
import { hashOf, saltOf } from '../../../lib/store/salt';
import {
  comment,
  counting,
  DAY,
  exact,
  freshStore,
  HOUR,
  member,
  NOON,
  observation,
  post,
  profile,
  profilePage,
  reading,
  reopened,
} from './make';

const take = (store: Store, one: Observation) => observe(store, one, counting, NOON + DAY);

describe('the way of the data', () => {
  it('keeps a profile with its posts and scores it', async () => {
    const store = await freshStore();
    const page = profilePage('mira', {
      posts: [post('1', 'mira', { likes: exact(12), publishedAt: '2026-11-19T09:00:00.000Z' })],
    });
    const { card } = await take(store, observation(NOON, page));
    expect(card?.early.postsSeen).toBe(1);
    expect(await readScorecard(store, 'x:mira')).toEqual(card);
    expect(await readEvidence(store, 'x:mira')).toMatchObject({
      account: 'x:mira',
      profileAt: NOON,
      profile: { handle: 'mira', followers: exact(633) },
      posts: [{ id: '1', likes: exact(12), seenAt: NOON, firstSeenAt: NOON, followersThen: exact(633) }],
      snapshots: [{ day: '2026-11-20', at: NOON, followers: exact(633) }],
    });
  });

  it('gives a post seen again its new counts and leaves the followers it had at first', async () => {
    const store = await freshStore();
    await take(store, observation(NOON, profilePage('mira', { posts: [post('1', 'mira', { likes: exact(12) })] })));
    const later = profilePage('mira', {
      profile: profile('mira', { followers: exact(900) }),
      posts: [post('1', 'mira', { likes: exact(30) })],
    });
    await take(store, observation(NOON + DAY, later));
    const evidence = await readEvidence(store, 'x:mira');
    expect(evidence?.profile.followers).toEqual(exact(900));
    expect(evidence?.posts).toMatchObject([
      { likes: exact(30), seenAt: NOON + DAY, firstSeenAt: NOON, followersThen: exact(633) },
    ]);
  });

  it('keeps what a newer page did not show, with nothing turned to zero', async () => {
    const store = await freshStore();
    await take(
      store,
      observation(NOON, profilePage('mira', { posts: [post('1', 'mira', { likes: exact(12), views: exact(400) })] })),
    );
    await take(
      store,
      observation(NOON + HOUR, reading({ kind: 'feed' }, { posts: [post('1', 'mira', { likes: exact(15) })] })),
    );
    expect((await readEvidence(store, 'x:mira'))?.posts).toMatchObject([{ likes: exact(15), views: exact(400) }]);
  });

  it('gives comments to the account whose post it is', async () => {
    const store = await freshStore();
    await take(store, observation(NOON, profilePage('mira')));
    const thread = reading(
      { kind: 'post', handle: 'mira', postId: '1' },
      {
        posts: [post('1', 'mira')],
        comments: [
          comment('sol', { postId: '1', publishedAt: '2026-11-20T10:00:00.000Z' }),
          comment('mira', { postId: '1', inReplyTo: 'sol', publishedAt: '2026-11-20T11:00:00.000Z' }),
          comment('sol', { postId: '1', inReplyTo: 'mira', publishedAt: '2026-11-21' }),
        ],
      },
    );
    await take(store, observation(NOON, thread));
    const comments = (await readEvidence(store, 'x:mira'))?.comments ?? [];
    expect(comments).toHaveLength(3);
    const [own, first, second] = comments;
    expect(own).toMatchObject({ who: '', byOwner: true, inReplyTo: first?.who });
    expect(first?.who).toMatch(/^[0-9a-f]{16}$/);
    expect(second).toMatchObject({ who: first?.who, inReplyTo: 'owner' });
  });

  it('keeps the focal post with its true author when the address names another', async () => {
    const store = await freshStore();
    await take(store, observation(NOON, profilePage('mira')));
    await take(store, observation(NOON, profilePage('ola')));
    const thread = reading(
      { kind: 'post', handle: 'mira', postId: '7' },
      { posts: [post('7', 'ola')], comments: [comment('sol', { postId: '7' })] },
    );
    const { card } = await take(store, observation(NOON, thread));
    expect(card?.account).toBe('x:ola');
    expect((await readEvidence(store, 'x:mira'))?.comments).toEqual([]);
    expect((await readEvidence(store, 'x:ola'))?.comments).toHaveLength(1);
  });

  it('keeps followers as hash and features, and updates them where they are met again', async () => {
    const store = await freshStore();
    await take(store, observation(NOON, profilePage('mira')));
    const rows = [member('sol_77', { name: 'Sol 77', bio: '', place: 0 }), member('tess', { place: 1 })];
    await take(store, observation(NOON, reading({ kind: 'followers', handle: 'mira' }, { members: rows })));
    const hoverCard = reading(
      { kind: 'feed' },
      { members: [member('sol_77', { following: exact(5000) }), member('new-face', { following: exact(1) })] },
    );
    await take(store, observation(NOON + HOUR, hoverCard));
    await take(store, observation(NOON + HOUR, profilePage('tess', { profile: profile('tess', { posts: exact(9) }) })));
    const members = [...((await readEvidence(store, 'x:mira'))?.members ?? [])].sort(
      (a, b) => (a.place ?? 0) - (b.place ?? 0),
    );
    expect(members).toHaveLength(2);
    expect(members[0]).toMatchObject({
      shape: 'a3_92',
      nameIsHandle: true,
      emptyBio: true,
      place: 0,
      following: exact(5000),
    });
    expect(members[1]).toMatchObject({ place: 1, posts: exact(9), followers: exact(633) });
    expect((await readScorecard(store, 'x:mira'))?.at).toBe(NOON + DAY);
  });
});

describe('who comes in', () => {
  it('no account from feeds, threads or lists', async () => {
    const store = await freshStore();
    const pages = [
      reading({ kind: 'feed' }, { posts: [post('1', 'ola')] }),
      reading(
        { kind: 'post', handle: 'ola', postId: '1' },
        { posts: [post('1', 'ola')], comments: [comment('sol', { postId: '1' })] },
      ),
      reading({ kind: 'followers', handle: 'ola' }, { members: [member('sol')] }),
      reading({ kind: 'profile', handle: 'ola' }),
    ];
    for (const page of pages) expect(await take(store, observation(NOON, page))).toEqual({});
    for (const list of ['accounts', 'posts', 'comments', 'members', 'snapshots', 'scorecards'] as const)
      expect(await store.count(list)).toBe(0);
  });

  it('no header that belongs to somebody else than the address', async () => {
    const store = await freshStore();
    const page = reading({ kind: 'profile', handle: 'mira' }, { profile: profile('ola'), posts: [post('1', 'ola')] });
    expect(await take(store, observation(NOON, page))).toEqual({});
    expect(await store.count('accounts')).toBe(0);
  });

  it('takes an account out when it has turned private', async () => {
    const store = await freshStore();
    await take(store, observation(NOON, profilePage('mira', { posts: [post('1', 'mira')] })));
    const turned = profilePage('mira', { profile: profile('mira', { private: true }), posts: [post('1', 'mira')] });
    expect(await take(store, observation(NOON + HOUR, turned))).toEqual({});
    for (const list of ['accounts', 'posts', 'snapshots', 'scorecards'] as const)
      expect(await store.count(list)).toBe(0);
  });
});

describe('bystanders', () => {
  it('leaves no handle, name, bio or text of theirs in anything that is stored', async () => {
    const store = await freshStore();
    const strangers = ['bystander-one', 'bystander-two', 'bystander-three'];
    const [one = '', two = '', three = ''] = strangers;
    await take(
      store,
      observation(
        NOON,
        profilePage('mira', { posts: [post('1', 'mira', { sharedBy: one }), post('2', two, { sharedBy: 'mira' })] }),
      ),
    );
    const comments = [
      comment(one, { postId: '1', inReplyTo: two }),
      comment('mira', { postId: '1', inReplyTo: three }),
    ];
    await take(
      store,
      observation(
        NOON,
        reading(
          { kind: 'post', handle: 'mira', postId: '1' },
          { posts: [post('1', 'mira')], comments, members: [member(three)] },
        ),
      ),
    );
    const members = [member(three, { name: `Name of ${three}`, bio: `I am ${three}` })];
    await take(
      store,
      observation(
        NOON,
        reading(
          { kind: 'followers', handle: 'mira' },
          { members, misses: [{ field: 'member.bio', why: `not seen at ${one}` }] },
        ),
      ),
    );
    await take(store, observation(NOON, reading({ kind: 'feed' }, { posts: [post('9', one)], members })));
    const everything: unknown[] = [];
    for (const name of store.objectStoreNames) everything.push(await store.getAll(name), await store.getAllKeys(name));
    const stored = JSON.stringify(everything);
    expect(stored).toContain('x:mira');
    expect(stored).not.toContain('bystander');
  });

  it('hashes the same person differently after everything was forgotten', async () => {
    const store = await freshStore();
    const before = await saltOf(store);
    expect(await saltOf(store)).toEqual(before);
    await deleteEverything(store);
    const after = await saltOf(store);
    expect(after.id).not.toBe(before.id);
    expect(await hashOf(after, 'x', 'sol')).not.toBe(await hashOf(before, 'x', 'sol'));
  });
});

describe('forgotten meanwhile', () => {
  it('keeps nothing of an observation that was under way when everything was deleted', async () => {
    const store = await freshStore();
    await take(store, observation(NOON, profilePage('mira')));
    const thread = reading(
      { kind: 'post', handle: 'mira', postId: '1' },
      { posts: [post('1', 'mira')], comments: [comment('sol', { postId: '1' })] },
    );
    const pages = [profilePage('mira', { posts: [post('1', 'mira')] }), thread, profilePage('ola')];
    // an observation begins, and hashes; meanwhile everything is deleted, and the next one makes a salt of its own
    const salt = await store.get('settings', 'salt');
    const under = pages.map((page) => take(store, observation(NOON + HOUR, page)));
    await saltOf(store);
    await deleteEverything(store);
    expect(await Promise.all(under)).toEqual([{}, {}, {}]);
    expect(await store.get('settings', 'salt')).not.toEqual(salt);
    for (const name of KEPT) expect(await store.count(name)).toBe(0);
    expect(await take(store, observation(NOON + 2 * HOUR, profilePage('mira')))).toHaveProperty('card');
    expect((await store.get('accounts', 'x:mira'))?.saltId).toBe((await saltOf(store)).id);
  });
});

describe('killed half-way', () => {
  it('has kept all of an observation or nothing, and takes it again', async () => {
    const store = await freshStore();
    const one = observation(NOON, profilePage('mira', { posts: [post('1', 'mira')] }));
    const broken = take(store, one).catch((error: unknown) => error);
    store.close();
    await broken;
    const again = await reopened();
    const kept = [await again.count('accounts'), await again.count('posts'), await again.count('scorecards')];
    expect([
      [0, 0, 0],
      [1, 1, 1],
    ]).toContainEqual(kept);
    await take(again, one);
    const evidence = await readEvidence(again, 'x:mira');
    await take(again, one);
    expect(await readEvidence(again, 'x:mira')).toEqual(evidence);
  });

  it('keeps nothing of an observation whose score fails, and says so', async () => {
    const store = await freshStore();
    const score = () => {
      throw new RangeError('a mistake of ours');
    };
    const failing = observe(store, observation(NOON, profilePage('mira')), { ...counting, score }, NOON);
    await expect(failing).rejects.toThrow('a mistake of ours');
    expect(await store.count('accounts')).toBe(0);
    expect(await store.count('misses')).toBe(0);
    expect(await take(store, observation(NOON, profilePage('mira')))).toHaveProperty('card');
  });

  it('opens again after the background was stopped, with everything there', async () => {
    const store = await freshStore();
    await take(store, observation(NOON, profilePage('mira')));
    store.close();
    const again = await openStore();
    expect(again).not.toHaveProperty('why');
    expect(await readScorecard(await reopened(), 'x:mira')).toBeDefined();
  });
});
