import type { Count, Evidence, SeenComment, SeenMember, SeenPost, Snapshot } from '../../lib/model';
import { LIMITS } from '../../lib/store/merge';
import { commentRowKey, compareKeys, memberKey, type RowKey } from '../../lib/store/rows';
import { type Random, random } from '../evaluate/simulate/random';

/** How much was kept of an account. */
export interface Sizes {
  posts: number;
  comments: number;
  members: number;
  days: number;
}

/** As much as the library ever keeps of one account. */
export const FULL: Sizes = { ...LIMITS, days: 180 };

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** The moment the invented evidence was read at, and is scored at. */
export const NOW = Date.UTC(2026, 10, 22, 12);

const many = <T>(length: number, make: (i: number) => T): T[] => Array.from({ length }, (_, i) => make(i));
const iso = (at: number) => new Date(at).toISOString();
const exact = (value: number): Count => ({ low: value, value, high: value });
const floored = (value: number, step: number): Count => {
  const low = Math.floor(value / step) * step;
  return { low, value: low, high: low + step - 1 };
};

/** 64 bits as 16 hex digits, as people are hashed and texts signed. */
const hex = (r: Random): string =>
  many(2, () =>
    r
      .whole(0, 2 ** 32 - 1)
      .toString(16)
      .padStart(8, '0'),
  ).join('');

/** Posts over 170 days, the newest a few hours old. */
function postsOf(n: number, r: Random): SeenPost[] {
  return many(n, (i) => ({
    id: `19${String(i).padStart(10, '0')}`,
    author: 'mira',
    publishedAt: iso(NOW - (i + 1) * ((170 * DAY) / n)),
    likes: exact(r.whole(0, 400)),
    replies: exact(r.whole(0, 30)),
    shares: exact(r.whole(0, 40)),
    saves: exact(r.whole(0, 20)),
    views: floored(r.whole(1_000, 90_000), 100),
    pinned: i === 7,
    promoted: false,
    isReply: r.chance(0.1),
    seenAt: NOW - HOUR,
    firstSeenAt: NOW - (i % 9) * DAY,
    followersThen: floored(48_000 - i, 100),
  }));
}

/** Threads of 50 comments: every 15th the owner's, the rest by as many people and a few hundred regulars. */
function commentsOf(n: number, r: Random): SeenComment[] {
  const regulars = many(300, () => hex(r));
  const copied = hex(r).slice(0, 15);
  return many(n, (i) => {
    const byOwner = i % 15 === 14;
    const someone = r.chance(0.2) ? (regulars[r.whole(0, 299)] ?? '') : hex(r);
    const thread = Math.floor(i / 50);
    const signature = r.chance(0.05) ? copied + r.whole(0, 9) : hex(r);
    return {
      postId: `19${String(thread).padStart(10, '0')}`,
      who: byOwner ? '' : someone,
      byOwner,
      seenAt: NOW - (thread % 40) * HOUR,
      publishedAt: iso(NOW - thread * 8 * HOUR + (i % 50) * 60_000),
      likes: exact(r.whole(0, 12)),
      ...(byOwner && thread % 2 === 0 && { inReplyTo: regulars[i % 300] ?? '' }),
      features: {
        length: r.whole(1, 280),
        hasLink: r.chance(0.02),
        mentionOnly: r.chance(0.03),
        emojiOnly: r.chance(0.1),
        promotion: r.chance(0.04),
        isQuestion: r.chance(0.15),
        language: 'en',
        signature: r.chance(0.1) ? '' : signature,
      },
    };
  });
}

/** A followers list read without gaps. */
function membersOf(n: number, r: Random): SeenMember[] {
  return many(n, (place) => ({
    who: hex(r),
    seenAt: NOW - HOUR,
    place,
    shape: `a${r.whole(4, 12)}${r.chance(0.4) ? '_9' : ''}${r.chance(0.5) ? r.whole(2, 4) : ''}`,
    nameIsHandle: r.chance(0.1),
    emptyBio: r.chance(0.3),
    defaultAvatar: r.chance(0.1),
    verified: false,
    followers: floored(r.whole(0, 3_000), 10),
    following: floored(r.whole(0, 9_000), 10),
    posts: exact(r.whole(0, 500)),
  }));
}

function snapshotsOf(n: number): Snapshot[] {
  return many(n, (i) => {
    const at = NOW - (n - i) * DAY;
    return { day: iso(at).slice(0, 10), at, followers: exact(40_000 + 40 * i), following: exact(900 + (i % 30)) };
  });
}

/** In the order in which the store hands rows out. */
const byKey = <T>(rows: T[], keyOf: (row: T) => RowKey): T[] => rows.sort((a, b) => compareKeys(keyOf(a), keyOf(b)));

/** An invented account with so much kept of it; the same sizes give the same evidence. */
export function fullEvidence(sizes: Sizes = FULL): Evidence {
  const r = random(1);
  return {
    account: 'x:mira',
    site: 'x',
    profile: {
      handle: 'mira',
      name: 'Mira',
      followers: floored(48_230, 100),
      following: exact(930),
      posts: exact(2_100),
      joined: '2019-03',
    },
    profileAt: NOW - HOUR,
    posts: postsOf(sizes.posts, r),
    comments: byKey(commentsOf(sizes.comments, r), commentRowKey),
    members: byKey(membersOf(sizes.members, r), memberKey),
    snapshots: snapshotsOf(sizes.days),
    saltId: 'salt',
  };
}
