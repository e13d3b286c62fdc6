import type { Evidence } from '../../lib/model';
import { merge } from '../../lib/store/merge';
import {
  type AccountDelta,
  type AccountRecords,
  type CommentRow,
  commentRowKey,
  evidenceOf,
  type MemberRow,
  memberKey,
  type PostRow,
  postKey,
} from '../../lib/store/rows';
import { changesOf } from '../../lib/store/sorted';
import { fullEvidence, NOW } from './fullEvidence';

const HOUR = 3_600_000;

/** An account at its limits, as the store keeps it. */
export function fullAccount(): AccountRecords {
  const { account, site, saltId, profile, posts, comments, members, snapshots } = fullEvidence();
  const header = { ...profile, seenAt: NOW };
  return { row: { account, site, saltId, header, touchedAt: NOW }, posts, comments, members, snapshots };
}

/** An hour later, under another name every other time: half of what a page shows is known, half is new. */
const later = <T extends { seenAt: number }>(rows: readonly T[], key: 'id' | 'who'): T[] =>
  rows.map((row, i) => ({
    ...row,
    seenAt: NOW + HOUR,
    ...(i % 2 === 1 && { [key]: `${Reflect.get(row, key)}a` }),
  }));

/** What a scroll of the profile, a thread and a stretch of the followers list bring on top. */
export function newsOf({
  row,
  posts,
  comments,
  members,
}: AccountRecords): Record<'profile' | 'thread' | 'followers', AccountDelta> {
  const nothing = { posts: [], comments: [], members: [], met: [] };
  const part: AccountDelta = { ...nothing, account: row.account, site: row.site, saltId: row.saltId, at: NOW + HOUR };
  const thread = comments.filter((comment) => comment.postId === posts[3]?.id);
  return {
    profile: { ...part, header: { ...row.header, seenAt: NOW + HOUR }, posts: later(posts.slice(0, 20), 'id') },
    thread: { ...part, posts: later(posts.slice(3, 4), 'id'), comments: later([...thread, ...thread], 'who') },
    followers: { ...part, members: later(members.slice(300, 350), 'who') },
  };
}

/** One observation without the database: merged, what is to be written found, the evidence laid out for the score. */
export function update(kept: AccountRecords, fresh: AccountDelta): Evidence | undefined {
  const after = merge(kept, fresh);
  if (!after) return undefined;
  changesOf<PostRow>(kept.posts, after.posts, postKey);
  changesOf<CommentRow>(kept.comments, after.comments, commentRowKey);
  changesOf<MemberRow>(kept.members, after.members, memberKey);
  return evidenceOf(after);
}
