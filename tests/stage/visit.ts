import type { Role } from './role';
import type { Account, Step } from './scene';

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
      ...threads.map((post) => ({ goto: `${url}/status/${post.id}` })),
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
      ...threads.map((post) => ({ goto: `${url}/posts/pfbid0${post.id}` })),
      { goto: url },
    ],
  };
}

/** Where the smaller stages' profiles and posts stand, and how often one scrolls to see all of a profile. */
const PLACES: Record<
  string,
  { profile: (handle: string) => string; post: (handle: string, id: string) => string; scrolls: number }
> = {
  bluesky: {
    profile: (handle) => `https://bsky.app/profile/${handle}`,
    post: (handle, id) => `https://bsky.app/profile/${handle}/post/${id}`,
    scrolls: 1,
  },
};

/** The profile, a few threads of those who have any, and the profile again. */
function visitPair(account: Account, role: Role): { url: string; visit: Step[] } {
  const places = PLACES[role.site];
  if (!places) throw new Error(`nobody knows how to visit ${role.site}`);
  const url = places.profile(account.handle);
  const own = account.timeline.filter((post) => !post.pinned && !post.sharedBy && post.hoursAgo > 24);
  const threads = role.plan.comments > 0 ? own.slice(0, 3) : [];
  return {
    url,
    visit: [
      { goto: url },
      ...SCROLLS.slice(0, places.scrolls),
      ...threads.map((post) => ({ goto: places.post(account.handle, post.id) })),
      { goto: url },
    ],
  };
}

/** Where an account's visit begins and what a visitor does there. */
export function visitOf(account: Account, role: Role): { url: string; visit: Step[] } {
  if (role.site === 'x') return visitX(account, role);
  return role.site === 'facebook' ? visitFacebook(account, role) : visitPair(account, role);
}
