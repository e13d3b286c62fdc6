import type { AccountId, Evidence, PageKind, Profile, SeenComment, SeenMember, SeenPost, Snapshot } from '../model';

/**
 * When something was read (ms), and which of its fields are known from an older reading only (field → ms).
 * A field that the newest reading did not show keeps its older value.
 */
export interface Dated {
  seenAt: number;
  older?: Record<string, number>;
}

/** The account's own header; what an older reading gave has its time in `older`. */
export interface HeaderRow extends Profile, Dated {}
/** A post as stored; `top` is false as soon as one list in order of time has shown it. */
export interface PostRow extends SeenPost, Dated {}
/** A comment as stored. */
export interface CommentRow extends SeenComment, Dated {}
/** A follower as stored. */
export interface MemberRow extends SeenMember, Dated {}

/** An account as stored. The rows of its posts, comments, members and days stand in their own object stores. */
export interface AccountRow {
  account: AccountId;
  site: string;
  /** Id of the salt under which its people were hashed. */
  saltId: string;
  header: HeaderRow;
  /** ms; the newest reading that gave anything about it. */
  touchedAt: number;
  /** Names the write that left it so; missing in what was only merged. */
  revision?: string;
}

/** All rows of one account. Each list is sorted by its key, without doubles: the order in which IndexedDB hands them out. */
export interface AccountRecords {
  row: AccountRow;
  posts: readonly PostRow[];
  comments: readonly CommentRow[];
  members: readonly MemberRow[];
  snapshots: readonly Snapshot[];
}

/** What one observation says of one account. `header` only where its own profile was opened. */
export interface AccountDelta {
  account: AccountId;
  site: string;
  saltId: string;
  at: number;
  header?: HeaderRow;
  posts: readonly PostRow[];
  comments: readonly CommentRow[];
  members: readonly MemberRow[];
  /** People met elsewhere (hover card, own profile): they update rows that are there already and make none. */
  met: readonly MemberRow[];
}

/** A row's key after the account's id. Sorted by UTF-16 code units, here and in IndexedDB. */
export type RowKey = readonly string[];

/** By the site's own id. */
export const postKey = (post: SeenPost): RowKey => [post.id];

/** One comment: who, under which post, and its signature, or for texts too short to have one the day it was written. */
export const commentRowKey = (comment: SeenComment): RowKey => [
  comment.who,
  comment.postId,
  comment.features?.signature || comment.publishedAt?.slice(0, 10) || '',
];

/** By the person's hash. */
export const memberKey = (member: SeenMember): RowKey => [member.who];

/** By the UTC day. */
export const snapshotKey = (snapshot: Snapshot): RowKey => [snapshot.day];

/** Order of two keys of the same length: negative, 0 or positive. */
export function compareKeys(a: RowKey, b: RowKey): number {
  for (let i = 0; i < a.length; i++) {
    const [x = '', y = ''] = [a[i], b[i]];
    if (x !== y) return x < y ? -1 : 1;
  }
  return 0;
}

/** The rows of an account as the input of its score, with the followers each post had when it was first seen. */
export function evidenceOf({ row, posts, comments, members, snapshots }: AccountRecords): Evidence {
  const { seenAt: profileAt, older: _, ...profile } = row.header;
  const counted = snapshots.filter((snapshot) => snapshot.followers);
  return {
    account: row.account,
    site: row.site,
    profile,
    profileAt,
    posts: withTop(posts).map((post) => ({ ...post, ...followersAt(counted, post.firstSeenAt) })),
    comments: [...comments],
    members: [...members],
    snapshots: [...snapshots],
    saltId: row.saltId,
  };
}

/**
 * What no list told of is taken for a top post where every list that told was one of top posts: two more rows of such a list, or a
 * like that ticked, do not tell by themselves.
 */
function withTop(posts: readonly PostRow[]): readonly PostRow[] {
  const told = posts.filter((post) => post.top !== undefined);
  if (told.length === 0 || told.some((post) => post.top === false)) return posts;
  return posts.map((post) => ({ ...post, top: true }));
}

/** Followers on the day nearest to a time, the earlier of two. Days in order, all with followers. */
function followersAt(days: readonly Snapshot[], at: number): Pick<SeenPost, 'followersThen'> {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle]?.at ?? at) < at) low = middle + 1;
    else high = middle;
  }
  const [before, after] = [days[low - 1], days[low]];
  const nearest = before && (!after || at - before.at <= after.at - at) ? before : after;
  return nearest?.followers ? { followersThen: nearest.followers } : {};
}

/** One look at a page: which fields it gave and which it did not. No address, no handle. */
export interface PageLook {
  /** The observation's id: the same look is counted once. */
  id: string;
  at: number;
  /** 'post.likes': on none of its posts it was read, and on one at least it was missed. */
  missed: string[];
  /** Fields that at least one of its items gave. What stands in neither list was not looked for. */
  read: string[];
}

/** The last looks at one kind of page of one site, newest first. */
export interface PageLooksRow {
  site: string;
  kind: PageKind;
  visits: PageLook[];
}
