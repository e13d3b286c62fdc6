import type { AccountId, Comment, Member, Observation, Post, Reading } from '../model';
import { memberFeatures } from './memberFeatures';
import type { AccountDelta, CommentRow, HeaderRow, MemberRow, PostRow } from './rows';

/** Hash of a handle; undefined for one that was not hashed, so that nothing of them can be kept. */
export type HashOf = (handle: string) => string | undefined;

/** The account's id in the library. */
export const accountId = (site: string, handle: string): AccountId => `${site}:${handle}`;

/** Handle of the account whose own header stands in the reading: only where the page is its profile and says so too. */
export function profiledIn({ page, profile }: Reading): string | undefined {
  if (page.kind !== 'profile' || !profile) return undefined;
  return page.handle === undefined || page.handle === profile.handle ? profile.handle : undefined;
}

/** Whose post it is: its author, or, for a tile without one on the author's own page, the page's account. */
export function authorOf(post: Post, { page }: Reading): string | undefined {
  if (post.author !== undefined) return post.author;
  return page.kind === 'profile' && post.sharedBy === undefined ? page.handle : undefined;
}

/** Whose followers, comments and focal post a page shows. The post's own author goes before the address's, which lies at times. */
export function ownerOf(reading: Reading): string | undefined {
  const { page, posts } = reading;
  if (page.kind === 'post') return posts[0]?.author ?? page.handle;
  return page.kind === 'profile' ? profiledIn(reading) : page.handle;
}

/** The accounts a reading could add to, if they are in the library. */
export function subjectsOf(reading: Reading): Set<string> {
  const handles = [ownerOf(reading), ...reading.posts.map((post) => authorOf(post, reading))];
  return new Set(handles.filter((handle) => handle !== undefined));
}

/** The people whose hash is needed to keep what the reading says of the owner's comments and members. */
export function peopleOf(reading: Reading, ownerIsKept: boolean): Set<string> {
  const people = new Set<string>();
  const listed = reading.page.kind === 'followers';
  if (ownerIsKept) for (const { author, inReplyTo } of reading.comments) people.add(author).add(inReplyTo ?? author);
  if (ownerIsKept || !listed) for (const { handle } of reading.members) people.add(handle);
  const profiled = profiledIn(reading);
  if (profiled !== undefined) people.add(profiled);
  return people;
}

/** What an observation says of one account. People without a hash are left out. */
export function accountDeltaOf(
  { at, reading }: Observation,
  handle: string,
  saltId: string,
  hashOf: HashOf,
): AccountDelta {
  const isOwner = handle === ownerOf(reading);
  const rows = <T, R>(items: readonly T[], toRow: (item: T) => R | undefined): R[] =>
    items.map(toRow).filter((row) => row !== undefined);
  return {
    account: accountId(reading.site, handle),
    site: reading.site,
    saltId,
    at,
    ...(handle === profiledIn(reading) && reading.profile ? { header: headerRow(reading.profile, at) } : {}),
    posts: rows(reading.posts, (post) => postRow(post, handle, at, reading)),
    comments: isOwner ? rows(reading.comments, (comment) => commentRow(comment, handle, at, hashOf)) : [],
    members:
      isOwner && reading.page.kind === 'followers' ? rows(reading.members, (row) => memberRow(row, at, hashOf)) : [],
    met: [],
  };
}

/** People seen in hover cards or on their own profile: they may stand among somebody's followers already. */
export function encounteredIn({ at, reading }: Observation, hashOf: HashOf): MemberRow[] {
  const profiled = profiledIn(reading) === undefined ? undefined : reading.profile;
  const members = reading.page.kind === 'followers' ? [] : reading.members;
  const people: Member[] = [...members, ...(profiled ? [profiled] : [])];
  return people.flatMap((person) => {
    const row = memberRow(person, at, hashOf);
    if (!row) return [];
    const { place: _, ...met } = row;
    return [met];
  });
}

const headerRow = (profile: HeaderRow | Omit<HeaderRow, 'seenAt'>, at: number): HeaderRow => ({
  ...profile,
  seenAt: at,
});

/** Who reposted it is a bystander: never kept. */
function postRow(post: Post, handle: string, at: number, reading: Reading): PostRow | undefined {
  const { id, sharedBy: _, ...rest } = post;
  if (id === undefined || authorOf(post, reading) !== handle) return undefined;
  const top = reading.topPosts === undefined ? {} : { top: reading.topPosts };
  return { ...rest, id, author: handle, seenAt: at, firstSeenAt: at, ...top };
}

function commentRow(comment: Comment, owner: string, at: number, hashOf: HashOf): CommentRow | undefined {
  const { author, inReplyTo, postId, ...rest } = comment;
  const byOwner = comment.byOwner || author === owner;
  const who = byOwner ? '' : hashOf(author);
  if (who === undefined || postId === undefined) return undefined;
  const answered = inReplyTo === owner ? 'owner' : inReplyTo === undefined ? undefined : hashOf(inReplyTo);
  return { ...rest, postId, who, byOwner, seenAt: at, ...(answered === undefined ? {} : { inReplyTo: answered }) };
}

function memberRow(member: Member, at: number, hashOf: HashOf): MemberRow | undefined {
  const { place, defaultAvatar, verified, followers, following, posts } = member;
  const who = hashOf(member.handle);
  if (who === undefined) return undefined;
  return {
    who,
    seenAt: at,
    ...memberFeatures(member),
    ...(place === undefined ? {} : { place }),
    ...(defaultAvatar === undefined ? {} : { defaultAvatar }),
    ...(verified === undefined ? {} : { verified }),
    ...(followers && { followers }),
    ...(following && { following }),
    ...(posts && { posts }),
  };
}
