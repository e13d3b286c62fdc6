import type { Moment, Snapshot } from '../model';
import { isPreferred, newest } from './newest';
import {
  type AccountDelta,
  type AccountRecords,
  type CommentRow,
  commentRowKey,
  type HeaderRow,
  type MemberRow,
  memberKey,
  type PostRow,
  postKey,
  snapshotKey,
} from './rows';
import { mergeSorted } from './sorted';

/** Rows kept of one account at most. */
export const LIMITS = { posts: 500, comments: 5000, members: 1000 } as const;

/**
 * What is kept of an account after a further observation. Pure; the order in which parts come and their repetition do
 * not matter. Undefined: the account is not in the library, and this part is not its own profile's page.
 *
 * Over the limits the newest posts stay (by published, id), and the comments and members with the smallest hashes: a
 * sample by person, so that everything somebody wrote stays or goes together. The owner (hash '') always stays. Exact
 * as long as a site tells a post's date the same way each time.
 *
 * People hashed under another salt than the account's are left out: such sets are never united.
 */
export function merge(kept: AccountRecords | undefined, part: AccountDelta): AccountRecords | undefined {
  const header = mergeHeaders(kept?.row.header, part.header);
  if (!header) return undefined;
  const saltId = kept?.row.saltId ?? part.saltId;
  const people = saltId === part.saltId ? part : NOBODY;
  const touchedAt = Math.max(kept?.row.touchedAt ?? 0, part.at);
  return {
    row: { account: part.account, site: part.site, saltId, header, touchedAt },
    posts: newestPosts(mergeSorted(kept?.posts ?? [], part.posts, { keyOf: postKey, join: joinPosts })),
    comments: first(mergeSorted(kept?.comments ?? [], people.comments, COMMENT), LIMITS.comments),
    members: first(mergeMembers(kept?.members ?? [], people), LIMITS.members),
    snapshots: mergeSorted(kept?.snapshots ?? [], snapshotsOf(part), { keyOf: snapshotKey, join: joinSnapshots }),
  };
}

const NOBODY = { comments: [], members: [], met: [] };
const COMMENT = { keyOf: commentRowKey, join: (a: CommentRow, b: CommentRow) => newest(a, b) };
const MEMBER = { keyOf: memberKey, join: (a: MemberRow, b: MemberRow) => newest(a, b) };

function mergeHeaders(a: HeaderRow | undefined, b: HeaderRow | undefined): HeaderRow | undefined {
  return a && b ? newest(a, b) : (a ?? b);
}

/** Fields of a post that do not simply come from the newest reading. */
const OWN = new Set(['pinned', 'promoted', 'firstSeenAt', 'publishedAt', 'top']);

/** Once pinned or promoted, a post's counts are never like the others' again. */
function joinPosts(a: PostRow, b: PostRow): PostRow {
  const { top: _, publishedAt: __, ...post } = newest(a, b, OWN);
  const publishedAt = finer(a.publishedAt, b.publishedAt);
  const top = a.top === false || b.top === false ? false : (a.top ?? b.top);
  return {
    ...post,
    pinned: a.pinned || b.pinned,
    promoted: a.promoted || b.promoted,
    firstSeenAt: Math.min(a.firstSeenAt, b.firstSeenAt),
    ...(publishedAt === undefined ? {} : { publishedAt }),
    ...(top === undefined ? {} : { top }),
  };
}

/** The more precise of two moments, then the earlier. */
function finer(a: Moment | undefined, b: Moment | undefined): Moment | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  if (a.length !== b.length) return a.length > b.length ? a : b;
  return a < b ? a : b;
}

function newestPosts(posts: readonly PostRow[]): readonly PostRow[] {
  if (posts.length <= LIMITS.posts) return posts;
  const byAge = [...posts].sort((a, b) => compare(b.publishedAt ?? '', a.publishedAt ?? '') || compare(b.id, a.id));
  const staying = new Set(byAge.slice(0, LIMITS.posts));
  return posts.filter((post) => staying.has(post));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const first = <T>(rows: readonly T[], limit: number): readonly T[] =>
  rows.length > limit ? rows.slice(0, limit) : rows;

function mergeMembers(
  members: readonly MemberRow[],
  part: Pick<AccountDelta, 'members' | 'met'>,
): readonly MemberRow[] {
  const listed = mergeSorted(members, part.members, MEMBER);
  if (part.met.length === 0) return listed;
  const there = new Set(listed.map((member) => member.who));
  return mergeSorted(
    listed,
    part.met.filter((member) => there.has(member.who)),
    MEMBER,
  );
}

function snapshotsOf({ at, header }: AccountDelta): Snapshot[] {
  if (!header || !(header.followers || header.following || header.posts)) return [];
  const { followers, following, posts } = header;
  const day = new Date(at).toISOString().slice(0, 10);
  return [{ day, at, ...(followers && { followers }), ...(following && { following }), ...(posts && { posts }) }];
}

const FIGURES = ['followers', 'following', 'posts'] as const;

/** The first of the day; before that the one that shows more of the three figures. */
function joinSnapshots(a: Snapshot, b: Snapshot): Snapshot {
  const known = (snapshot: Snapshot) => FIGURES.filter((figure) => snapshot[figure]).length;
  if (known(a) !== known(b)) return known(a) > known(b) ? a : b;
  if (a.at !== b.at) return a.at < b.at ? a : b;
  const differing = FIGURES.find((figure) => JSON.stringify(a[figure]) !== JSON.stringify(b[figure]));
  return differing && isPreferred(b[differing], a[differing]) ? b : a;
}
