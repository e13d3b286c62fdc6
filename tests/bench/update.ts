import type { Evidence } from '../../lib/account';
import { LIMITS, merge } from '../../lib/store/merge';
import { partOf } from '../../lib/store/parts';
import {
  type CommentRow,
  commentKey,
  evidenceOf,
  type Kept,
  type MemberRow,
  memberKey,
  type Part,
  type PostRow,
  postKey,
} from '../../lib/store/rows';
import { changesOf } from '../../lib/store/sorted';
import { comment, DAY, exact, HOUR, member, NOON, observation, post, profilePage, reading } from '../lib/store/make';

const many = (length: number, start = 0) => Array.from({ length }, (_, i) => start + i);
const who = (n: number) => (n * 2654435761).toString(16).padStart(16, '0');
const part = (page: Parameters<typeof observation>[1], at: number): Part =>
  partOf(observation(at, page), 'mira', 'salt', (handle) => who(Number(handle)));

const features = (n: number) => ({
  length: n % 200,
  hasLink: false,
  mentionOnly: false,
  emojiOnly: false,
  promotion: n % 9 === 0,
  isQuestion: n % 5 === 0,
  language: 'en',
  signature: who(n),
});
const threadOf = (people: number[], id: string) =>
  reading(
    { kind: 'post', handle: 'mira', postId: id },
    {
      posts: [post(id, 'mira', { likes: exact(9) })],
      comments: people.map((n) =>
        comment(String(n), { postId: id, publishedAt: '2026-11-19T08:00:00.000Z', features: features(n) }),
      ),
    },
  );
const postsOf = (ids: number[]) =>
  ids.map((n) =>
    post(`id${n}`, 'mira', {
      likes: exact(n % 97),
      replies: exact(n % 7),
      publishedAt: new Date(NOON - n * 8 * HOUR).toISOString(),
    }),
  );

/** An account at its limits: 500 posts, 5,000 comments in 50 threads, 1,000 followers. */
export function fullAccount(): Kept {
  const pages = [
    profilePage('mira', { posts: postsOf(many(LIMITS.posts)) }),
    ...many(50).map((n) => threadOf(many(LIMITS.comments / 50, n * 70), `id${n}`)),
    reading(
      { kind: 'followers', handle: 'mira' },
      {
        members: many(LIMITS.members).map((n) =>
          member(String(n), { place: n, followers: exact(n), following: exact(n * 3), posts: exact(n % 50) }),
        ),
      },
    ),
  ];
  const kept = pages.map((page) => part(page, NOON)).reduce<Kept | undefined>(merge, undefined);
  if (!kept) throw new Error('nothing kept');
  return kept;
}

/** What a scroll of the profile, a thread and a stretch of the followers list bring on top: some known, some new. */
export const news: Record<'profile' | 'thread' | 'followers', Part> = {
  profile: part(profilePage('mira', { posts: postsOf(many(20, 490)) }), NOON + DAY),
  thread: part(threadOf(many(100, 3000), 'id3'), NOON + DAY),
  followers: part(
    reading(
      { kind: 'followers', handle: 'mira' },
      { members: many(50, 975).map((n) => member(String(n), { place: n })) },
    ),
    NOON + DAY,
  ),
};

/** One observation without the database: merged, what is to be written found, the evidence laid out for the score. */
export function update(kept: Kept, fresh: Part): Evidence | undefined {
  const after = merge(kept, fresh);
  if (!after) return undefined;
  changesOf<PostRow>(kept.posts, after.posts, postKey);
  changesOf<CommentRow>(kept.comments, after.comments, commentKey);
  changesOf<MemberRow>(kept.members, after.members, memberKey);
  return evidenceOf(after);
}

/** A plain pass over the same arrays: every row looked at and copied once. */
export function plainPass({ posts, comments, members }: Kept): number {
  const copies = [
    posts.map((row) => ({ ...row })),
    comments.map((row) => ({ ...row })),
    members.map((row) => ({ ...row })),
  ];
  return copies.reduce((sum, rows) => sum + rows.reduce((newest, row) => Math.max(newest, row.seenAt), 0), 0);
}

/** Median of the times of `runs` calls, ms, after as many to warm up. */
export function medianTime(runs: number, work: () => unknown): number {
  for (let i = 0; i < runs; i++) work();
  const times = many(runs).map(() => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[runs >> 1] ?? Number.NaN;
}
