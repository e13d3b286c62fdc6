import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Observation, Reading } from '../../../lib/model';
import { score } from '../../../lib/scoring/score';
import { accountDeltaOf } from '../../../lib/store/accountDelta';
import { LIMITS, merge } from '../../../lib/store/merge';
import { type AccountDelta, type AccountRecords, evidenceOf } from '../../../lib/store/rows';
import { comment, DAY, exact, HOUR, NOON, observation, post, profilePage, reading } from './make';

const fold = (parts: readonly AccountDelta[]): AccountRecords | undefined =>
  parts.reduce<AccountRecords | undefined>(merge, undefined);

function evidence(parts: readonly AccountDelta[]) {
  const kept = fold(parts);
  if (!kept) throw new Error('nothing kept');
  return evidenceOf(kept);
}

/** Stands in for the salted hash: people keep their order by name. */
const part = (one: Observation): AccountDelta => accountDeltaOf(one, 'mira', 'salt', (handle) => `#${handle}`);

const at = fc.integer({ min: 0, max: 6 }).map((hours) => NOON + hours * HOUR);
const count = fc
  .tuple(fc.nat(30), fc.nat(9), fc.nat(9))
  .map(([low, below, above]) => ({ low, value: low + below, high: low + below + above }));
const some = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined, freq: 2 });

/** Drops what is undefined: an unseen field is absent. */
const seen = <T extends object>(item: T) =>
  Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };

const aPost = fc
  .record({
    id: fc.constantFrom('1', '2', '3', '4'),
    likes: some(count),
    views: some(count),
    pinned: fc.boolean(),
    promoted: fc.boolean(),
    isReply: some(fc.boolean()),
    publishedAt: some(fc.constantFrom('2026-11', '2026-11-19', '2026-11-19T08:00:00.000Z', '2026-11-18T23:00:00.000Z')),
  })
  .map(({ id, ...rest }) => post(id, 'mira', seen(rest)));

const aComment = fc
  .record({
    author: fc.constantFrom('mira', 'sol', 'tess', 'uma'),
    publishedAt: some(fc.constantFrom('2026-11-19', '2026-11-20')),
    likes: some(count),
    inReplyTo: some(fc.constantFrom('mira', 'sol')),
  })
  .map(({ author, ...rest }) => comment(author, { postId: '1', ...seen(rest) }));

const aMember = fc
  .record({
    handle: fc.constantFrom('sol', 'tess', 'uma', 'vic'),
    bio: some(fc.constantFrom('', 'hello')),
    place: some(fc.nat(4)),
    followers: some(count),
    following: some(count),
    verified: some(fc.boolean()),
  })
  .map(({ handle, ...rest }) => ({ handle, ...seen(rest) }));

const aReading: fc.Arbitrary<Reading> = fc.oneof(
  fc
    .record({
      header: fc.record({
        followers: some(count),
        following: some(count),
        posts: some(count),
        name: some(fc.constantFrom('Mira', 'Mira B.')),
        verified: some(fc.boolean()),
      }),
      posts: fc.array(aPost, { maxLength: 5 }),
      topPosts: fc.boolean(),
    })
    .map(({ header, posts, topPosts }) =>
      profilePage('mira', { profile: { handle: 'mira', ...seen(header) }, posts, topPosts }),
    ),
  fc.array(aPost, { maxLength: 5 }).map((posts) => reading({ kind: 'feed' }, { posts })),
  fc
    .array(aComment, { maxLength: 6 })
    .map((comments) =>
      reading({ kind: 'post', handle: 'mira', postId: '1' }, { posts: [post('1', 'mira')], comments }),
    ),
  fc.array(aMember, { maxLength: 6 }).map((members) => reading({ kind: 'followers', handle: 'mira' }, { members })),
);

const first = observation(NOON + 2 * HOUR, profilePage('mira'));
const observations = fc
  .array(fc.tuple(at, aReading), { minLength: 1, maxLength: 7 })
  .map((list) => [first, ...list.map(([time, page]) => observation(time, page))]);

/** The same ones in another order, some of them more than once; the account's own profile first, without which nothing is kept. */
const shuffled = (list: readonly Observation[]) =>
  fc
    .tuple(
      fc.shuffledSubarray([...list], { minLength: list.length }),
      fc.array(fc.constantFrom(...list), { maxLength: 6 }),
    )
    .chain(([all, again]) => fc.shuffledSubarray([...all, ...again], { minLength: all.length + again.length }))
    .map((rest) => [first, ...rest]);

describe('merging', () => {
  it('gives the same evidence and the same score for any order and any repetition', () => {
    fc.assert(
      fc.property(
        observations.chain((list) => fc.tuple(fc.constant(list), shuffled(list))),
        ([list, other]) => {
          const one = evidence(list.map(part));
          const two = evidence(other.map(part));
          expect(two).toEqual(one);
          expect(score(two, NOON + DAY)).toEqual(score(one, NOON + DAY));
        },
      ),
      { numRuns: 400 },
    );
  });

  it('takes of two readings of one moment the narrower range, then the larger value', () => {
    const seenAs = (low: number, value: number, high: number) =>
      part(observation(NOON, profilePage('mira', { profile: { handle: 'mira', followers: { low, value, high } } })));
    const [wide, narrow, larger] = [seenAs(1150, 1200, 1249), seenAs(1180, 1190, 1200), seenAs(1181, 1191, 1201)];
    expect(evidence([wide, narrow]).profile.followers?.value).toBe(1190);
    expect(evidence([narrow, wide]).profile.followers?.value).toBe(1190);
    expect(evidence([larger, narrow, wide]).profile.followers?.value).toBe(1191);
  });

  it('takes a zero for a figure and a missing figure for nothing', () => {
    const page = (time: number, likes?: number) =>
      part(
        observation(
          time,
          profilePage('mira', { posts: [post('1', 'mira', likes === undefined ? {} : { likes: exact(likes) })] }),
        ),
      );
    expect(evidence([page(NOON, 5), page(NOON + HOUR)]).posts[0]?.likes).toEqual(exact(5));
    expect(evidence([page(NOON, 5), page(NOON + HOUR, 0)]).posts[0]?.likes).toEqual(exact(0));
  });

  it('knows a post as a top post only until a list in order of time shows it', () => {
    const page = (topPosts: boolean) =>
      part(observation(NOON, profilePage('mira', { posts: [post('1', 'mira')], topPosts })));
    expect(evidence([page(true), page(true)]).posts[0]?.top).toBe(true);
    expect(evidence([page(true), page(false)]).posts[0]?.top).toBe(false);
  });

  it('a list too short to tell does not make top posts others, and what it adds is one of them', () => {
    const page = (id: string, said: { topPosts?: boolean }) => {
      const { topPosts: _, ...read } = profilePage('mira', { posts: [post(id, 'mira')] });
      return part(observation(NOON, { ...read, ...said }));
    };
    const seen = evidence([page('1', { topPosts: true }), page('1', {}), page('2', {})]).posts;
    expect(seen.map((one) => one.top)).toEqual([true, true]);
    expect(evidence([page('1', {}), page('2', {})]).posts.map((one) => one.top)).toEqual([undefined, undefined]);
  });

  it('keeps the first figures of each day', () => {
    const page = (time: number, followers: number) =>
      part(observation(time, profilePage('mira', { profile: { handle: 'mira', followers: exact(followers) } })));
    const days = evidence([page(NOON + HOUR, 20), page(NOON, 10), page(NOON + DAY, 30)]).snapshots;
    expect(days).toMatchObject([
      { day: '2026-11-20', at: NOON, followers: exact(10) },
      { day: '2026-11-21', followers: exact(30) },
    ]);
  });

  it('never unites people hashed under different salts', () => {
    const page = reading({ kind: 'followers', handle: 'mira' }, { members: [{ handle: 'sol' }] });
    const other = accountDeltaOf(observation(NOON, page), 'mira', 'another salt', (handle) => `#${handle}`);
    expect(evidence([part(first), other])).toMatchObject({ members: [], saltId: 'salt' });
  });
});

describe('limits', () => {
  const day = (n: number) => new Date(NOON - n * HOUR).toISOString();
  const many = (length: number, start = 0) => Array.from({ length }, (_, i) => start + i);
  const inBatches = (list: Observation[]) => [[first, ...list], [first, ...list].reverse(), [first, ...list, ...list]];

  it('leave the newest posts', () => {
    const batches = [0, 200, 400, 600].map((start) => {
      const posts = many(200, start).map((n) => post(`id${n}`, 'mira', { publishedAt: day(n) }));
      return observation(NOON, reading({ kind: 'feed' }, { posts }));
    });
    const results = inBatches(batches).map((list) => evidence([part(first), ...list.map(part)]).posts);
    expect(results[0]).toHaveLength(LIMITS.posts);
    expect(results[0]?.map((one) => Number(one.id.slice(2))).sort((a, b) => a - b)).toEqual(many(LIMITS.posts));
    expect(results[1]).toEqual(results[0]);
    expect(results[2]).toEqual(results[0]);
  });

  it('leave the comments and followers with the smallest hashes, and the owner', () => {
    const name = (n: number) => String(n).padStart(6, '0');
    const threads = [5, 3, 1, 2, 4, 0].map((thread) => {
      const others = many(1000, thread * 1000).map((n) => comment(name(n), { postId: '1' }));
      const comments = [...others, comment('mira', { postId: '1', publishedAt: `2026-11-0${thread + 1}` })];
      return observation(
        NOON,
        reading({ kind: 'post', handle: 'mira', postId: '1' }, { posts: [post('1', 'mira')], comments }),
      );
    });
    const lists = [1, 0].map((list) => {
      const members = many(600, list * 600).map((n) => ({ handle: name(n) }));
      return observation(NOON, reading({ kind: 'followers', handle: 'mira' }, { members }));
    });
    const results = inBatches([...threads, ...lists]).map((list) => evidence([part(first), ...list.map(part)]));
    const [one] = results;
    expect(one?.comments).toHaveLength(LIMITS.comments);
    expect(one?.comments.filter((each) => each.byOwner)).toHaveLength(6);
    expect(one?.comments.at(-1)?.who).toBe(`#${name(LIMITS.comments - 7)}`);
    expect(one?.members).toHaveLength(LIMITS.members);
    expect(one?.members.at(-1)?.who).toBe(`#${name(LIMITS.members - 1)}`);
    expect(results[1]).toEqual(one);
    expect(results[2]).toEqual(one);
  });
});
