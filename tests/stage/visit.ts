import type { Role } from '../fixtures/role';
import type { Account, Step } from '../fixtures/scene';
import { local } from './sites/mastodon/parts';

const SCROLLS: Step[] = Array.from({ length: 8 }, () => ({ scroll: 700 }));

/** The steps that show `count` rows of a followers list and open the card of each. */
function hovers(account: Account, count: number): Step[] {
  return account.fans.slice(0, count).flatMap((face, place) => [
    ...(place > 3 ? [{ scroll: 66 }] : []),
    {
      hover: `[data-testid="primaryColumn"] [data-testid="UserCell"] a[href="/${face.handle}"][tabindex="-1"]:not([aria-hidden])`,
      waitFor: `[data-testid="HoverCard"] a[href="/${face.handle}/following"]`,
    },
  ]);
}

function visitX(account: Account, role: Role): { url: string; visit: Step[] } {
  const url = `https://x.com/${account.handle}`;
  const own = account.timeline.filter((post) => !post.pinned && !post.promoted && !post.sharedBy && post.hoursAgo > 24);
  const threads = role.plan.comments > 0 ? own.slice(0, 8) : [];
  const opened = { answering: 36, planted: 60, few: 0, quiet: 0, fresh: 0 }[role.kind];
  const list: Step[] = opened > 0 ? [{ goto: `${url}/followers` }, ...hovers(account, opened)] : [];
  return {
    url,
    visit: [
      { goto: url },
      ...SCROLLS,
      ...threads.map((post) => ({ goto: `${url}/status/${post.id}`, comments: post.comments.length > 0 })),
      ...list,
      { goto: url },
    ],
  };
}

function visitFacebook(account: Account, role: Role): { url: string; visit: Step[] } {
  const url = `https://www.facebook.com/${account.handle}`;
  const threads = role.plan.comments > 0 ? account.timeline.filter((post) => post.hoursAgo > 24).slice(0, 8) : [];
  return {
    url,
    visit: [
      { goto: url },
      ...SCROLLS,
      ...threads.map((post) => ({ goto: `${url}/posts/pfbid0${post.id}`, comments: post.comments.length > 0 })),
      { goto: url },
    ],
  };
}

/** Where the smaller stages' profiles and posts stand. */
const PLACES: Record<
  string,
  {
    profile: (handle: string) => string;
    post: (handle: string, id: string) => string;
    /** How often one scrolls to see all of a profile. */
    scrolls: number;
    /** Posts to open even where nobody comments: only their own pages show all they say. */
    needed?: number;
  }
> = {
  bluesky: {
    profile: (handle) => `https://bsky.app/profile/${handle}`,
    post: (handle, id) => `https://bsky.app/profile/${handle}/post/${id}`,
    scrolls: 0,
  },
  mastodon: {
    profile: (handle) => `https://mastodon.example/@${local(handle)}`,
    post: (handle, id) => `https://mastodon.example/@${local(handle)}/${id}`,
    scrolls: 3,
  },
  youtube: {
    profile: (handle) => `https://www.youtube.com/@${handle}`,
    post: (_handle, id) => `https://www.youtube.com/watch?v=${id}`,
    scrolls: 0,
    needed: 4,
  },
  instagram: {
    profile: (handle) => `https://www.instagram.com/${handle}/`,
    post: (handle, id) => `https://www.instagram.com/${handle}/p/${id}/`,
    scrolls: 0,
    needed: 4,
  },
  threads: {
    profile: (handle) => `https://www.threads.com/@${handle}`,
    post: (handle, id) => `https://www.threads.com/@${handle}/post/${id}`,
    scrolls: 0,
  },
};

/** The profile, a few threads of those who have any, and the profile again. */
function visitPair(account: Account, role: Role): { url: string; visit: Step[] } {
  const places = PLACES[role.site];
  if (!places) throw new Error(`nobody knows how to visit ${role.site}`);
  const url = places.profile(account.handle);
  const own = account.timeline.filter((post) => !post.pinned && !post.sharedBy && post.hoursAgo > 24);
  const threads = own.slice(0, places.needed ?? (role.plan.comments > 0 ? 3 : 0));
  return {
    url,
    visit: [
      { goto: url },
      ...SCROLLS.slice(0, places.scrolls),
      ...threads.map((post) => ({ goto: places.post(account.handle, post.id), comments: post.comments.length > 0 })),
      { goto: url },
    ],
  };
}

/** Ids on TikTok begin with the hour of the day it is now: videos are opened from the grid, as people do. */
function visitTikTok(account: Account, role: Role): { url: string; visit: Step[] } {
  const url = `https://www.tiktok.com/@${account.handle}`;
  const comments = role.plan.comments > 0;
  const open = (n: number): Step[] => [
    { click: `[data-e2e="user-post-item"]:nth-child(${n}) a`, comments },
    { back: true },
  ];
  return { url, visit: [{ goto: url }, ...[3, 4, 5].flatMap(open)] };
}

/** Where an account's visit begins and what a visitor does there. */
export function visitOf(account: Account, role: Role): { url: string; visit: Step[] } {
  if (role.site === 'x') return visitX(account, role);
  if (role.site === 'tiktok') return visitTikTok(account, role);
  return role.site === 'facebook' ? visitFacebook(account, role) : visitPair(account, role);
}
