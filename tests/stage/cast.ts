import { addressed, faceOn } from './addresses';
import { fans, post, posts } from './audience';
import { face } from './names';
import { roles } from './people';
import { digitsOf } from './random';
import type { Role } from './role';
import type { Account, Face, ScenePost } from './scene';

/** Somebody else's post, as reposts, quotes and advertisements show it. */
export function passerby(crowd: string, n: number, hoursAgo: number): ScenePost {
  const author: Face = { ...face(crowd, n), followers: 30000 + n * 977, verified: n % 2 === 0 };
  const plan = {
    texts: 'company' as const,
    posts: 1,
    gap: 1,
    responses: 1,
    spread: 0,
    comments: 0,
    answered: 0,
    pitches: 0,
    views: 70,
    talk: 0.12,
    fans: 0,
    planted: 0,
  };
  return post(author, n, hoursAgo, 240 + n * 61, plan);
}

/** Sites of which the stage shows what an account pinned and what it passed on. */
const WITH_SHARES = new Set(['x', 'bluesky', 'mastodon']);

/** The order of a profile: a pinned post first, reposts among the own posts, an advertisement after the third. */
function timeline(owner: Face, role: Role): ScenePost[] {
  const own = posts(owner, role.plan);
  if (!WITH_SHARES.has(role.site)) return own;
  const pinned = { ...post(owner, 17, 24 * 160, role.plan.responses * 9 + 4, role.plan), pinned: true };
  const shared = [1, 2, 3].map((n) => ({ ...passerby(`${owner.handle} shares`, n, 40 + 130 * n), sharedBy: owner }));
  const promoted = { ...passerby('advertisers', 5, 0), promoted: true };
  const quoting = own.map((item, n) =>
    n === 4 && role.site === 'x' ? { ...item, quote: passerby('quoted', 8, item.hoursAgo + 7) } : item,
  );
  const mixed = [...quoting, ...(role.kind === 'answering' ? shared : [])].sort(
    (one, other) => one.hoursAgo - other.hoursAgo,
  );
  if (role.site !== 'x') return [pinned, ...mixed];
  return [pinned, ...mixed.slice(0, 3), promoted, ...mixed.slice(3)];
}

function accountOf(role: Role): Account {
  const owner: Face = {
    handle: role.handle,
    name: role.name,
    bio: role.bio,
    followers: role.followers,
    following: role.following,
    posts: role.posts,
    verified: role.verified ?? false,
    defaultAvatar: false,
  };
  return {
    ...owner,
    site: role.site,
    id: digitsOf(18, role.site, role.handle),
    location: role.location,
    joinedHoursAgo: role.joinedDays * 24 + 5,
    timeline: timeline(owner, role).map((item) => addressed(role.site, item)),
    fans: fans(owner, role.plan).map((fan) => faceOn(role.site, fan)),
  };
}

const accounts: readonly Account[] = roles.map(accountOf);

/** The accounts of one site, in the order of people.ts. */
export function accountsOn(site: string): readonly Account[] {
  return accounts.filter((account) => account.site === site);
}

/** One account by its handle, whatever its case. */
export function findAccount(site: string, handle: string): Account | undefined {
  return accountsOn(site).find((account) => account.handle === handle.toLowerCase());
}

/** Anyone whose hover card or profile may be asked for: followers, commenters, the people themselves. */
export function findFace(site: string, handle: string): Face | undefined {
  const wanted = handle.toLowerCase();
  return accountsOn(site)
    .flatMap((account) => [
      account,
      ...account.fans,
      ...account.timeline.flatMap((item) => [item.author, ...item.comments.map((comment) => comment.author)]),
    ])
    .find((someone) => someone.handle === wanted);
}

/** Somebody's pages: of those of the crowd, a profile without posts. */
export function findAnyone(site: string, handle: string): Account | undefined {
  const known = findAccount(site, handle);
  const someone = known ?? findFace(site, handle);
  if (known || !someone) return known;
  const id = digitsOf(18, site, handle);
  return { ...someone, site, id, location: '', joinedHoursAgo: 24 * 700, timeline: [], fans: [] };
}

/** So many of the people who follow somebody, each once: a list of any length. */
export function crowdOf(handle: string, count: number): Face[] {
  return Array.from({ length: count }, (_, n) => {
    const fan = face(`${handle} crowd`, n);
    return { ...fan, handle: `${fan.handle.slice(0, 9)}_${n}` };
  });
}

/** A post with the account whose page it belongs to. */
export function findPost(site: string, id: string): ScenePost | undefined {
  return accountsOn(site)
    .flatMap((account) => account.timeline)
    .find((item) => item.id === id);
}

/** A home feed: own posts of everyone and of strangers, newest first, an advertisement after the third. */
export function homeOf(site: string): ScenePost[] {
  const own = accountsOn(site).flatMap((account) =>
    account.timeline.filter((item) => !item.pinned && !item.promoted && !item.sharedBy).slice(0, 4),
  );
  const others = [3, 5, 7, 9].map((n) => passerby('home', n, 6 * n));
  const shared = accountsOn(site)
    .flatMap((account) => account.timeline)
    .filter((item) => item.sharedBy)
    .slice(0, 1);
  const mixed = [...own, ...others, ...shared].sort((one, other) => one.hoursAgo - other.hoursAgo);
  return [...mixed.slice(0, 3), { ...passerby('advertisers', 6, 0), promoted: true }, ...mixed.slice(3)];
}
