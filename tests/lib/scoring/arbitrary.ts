import fc from 'fast-check';
import type { Count, Evidence, SeenComment, SeenMember, SeenPost, Snapshot } from '../../../lib/model';
import { DAY, NOW } from './build';

/** Any count a page may show: exact, rounded, or zero. */
export const anyCount: fc.Arbitrary<Count> = fc
  .tuple(fc.oneof(fc.constant(0), fc.nat(300), fc.nat(2_000_000)), fc.nat(9), fc.boolean())
  .map(([value, share, rounded]) => {
    const wide = rounded ? Math.floor((value * share) / 100) : 0;
    return { low: value - wide, value, high: value + wide };
  });

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 4 });

/** Without the fields that are undefined: a missing field was not seen. */
function present<T extends object>(record: T): T {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T;
}

const anyMoment = fc.tuple(fc.nat(400 * 24 * 60), fc.constantFrom(24, 10, 7, 4)).map(([minutes, precision]) => {
  return new Date(NOW - minutes * 60_000).toISOString().slice(0, precision);
});

const anyPost: fc.Arbitrary<SeenPost> = fc
  .record({
    id: fc.nat(60).map((n) => `p${n}`),
    publishedAt: maybe(anyMoment),
    likes: maybe(anyCount),
    replies: maybe(anyCount),
    shares: maybe(anyCount),
    saves: maybe(anyCount),
    views: maybe(anyCount),
    pollVotes: fc.option(anyCount, { nil: undefined, freq: 1 }),
    paid: maybe(fc.boolean()),
    pinned: fc.nat(9).map((n) => n === 0),
    promoted: fc.nat(9).map((n) => n === 0),
    isReply: fc.nat(9).map((n) => n === 0),
    joint: maybe(fc.boolean()),
    author: fc.constantFrom(undefined, 'ada', 'somebody_else'),
    sharedBy: fc.constantFrom(undefined, undefined, undefined, 'ada'),
    top: fc.constantFrom(undefined, undefined, true),
    followersThen: maybe(anyCount),
    seenAt: fc.nat(5).map((n) => NOW - n * DAY),
    firstSeenAt: fc.nat(5).map((n) => NOW - n * DAY),
  })
  .map((made) => present(made) as SeenPost);

const who = fc.nat(40).map((n) => `h${n}`);

const anyComment: fc.Arbitrary<SeenComment> = fc
  .record({
    postId: fc.nat(8).map((n) => `p${n}`),
    who: fc.oneof({ weight: 5, arbitrary: who }, { weight: 1, arbitrary: fc.constant('') }),
    seenAt: fc.nat(5).map((n) => NOW - n * DAY),
    publishedAt: maybe(anyMoment),
    inReplyTo: fc.constantFrom(undefined, undefined, 'owner', 'h1', 'h2'),
    features: maybe(
      fc.record({
        length: fc.nat(300),
        hasLink: fc.boolean(),
        mentionOnly: fc.boolean(),
        emojiOnly: fc.boolean(),
        promotion: fc.boolean(),
        isQuestion: fc.boolean(),
        signature: fc.constantFrom('', '0123456789abcdef', 'fedcba9876543210', '00ff00ff00ff00ff'),
      }),
    ),
  })
  .map((made) => present({ ...made, byOwner: made.who === '' }) as SeenComment);

const anyMember: fc.Arbitrary<SeenMember> = fc
  .record({
    who: fc.nat(200).map((n) => `m${n}`),
    seenAt: fc.nat(5).map((n) => NOW - n * DAY),
    place: maybe(fc.nat(120)),
    shape: fc.constantFrom('a6_94', 'a8', 'a3.a5'),
    nameIsHandle: maybe(fc.boolean()),
    emptyBio: maybe(fc.boolean()),
    followers: maybe(anyCount),
    following: maybe(anyCount),
    posts: maybe(anyCount),
  })
  .map((made) => present(made) as SeenMember);

const anySnapshot: fc.Arbitrary<Snapshot> = fc
  .record({ back: fc.nat(30), followers: maybe(anyCount), following: maybe(anyCount) })
  .map(({ back, ...counts }) => {
    const at = NOW - back * DAY;
    return present({ day: new Date(at).toISOString().slice(0, 10), at, ...counts }) as Snapshot;
  });

/** Anything the store may hold of an account, of any site, sparse or full. */
export const anyEvidence: fc.Arbitrary<Evidence> = fc
  .record({
    site: fc.constantFrom('x', 'instagram', 'youtube', 'tiktok', 'facebook', 'bluesky', 'threads', 'mastodon'),
    followers: maybe(anyCount),
    following: maybe(anyCount),
    joined: maybe(anyMoment),
    private: fc.constantFrom(undefined, undefined, false, true),
    posts: fc.array(anyPost, { maxLength: 40 }),
    comments: fc.array(anyComment, { maxLength: 60 }),
    members: fc.array(anyMember, { maxLength: 80 }),
    snapshots: fc.uniqueArray(anySnapshot, { maxLength: 12, selector: (snapshot) => snapshot.day }),
  })
  .map(({ site, followers, following, joined, private: hidden, ...lists }) => ({
    account: `${site}:ada`,
    site,
    profile: present({ handle: 'ada', followers, following, joined, private: hidden }) as Evidence['profile'],
    profileAt: NOW,
    saltId: 'salt-1',
    ...lists,
  }));
