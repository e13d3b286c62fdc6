import type { Count, Evidence, Profile, SeenComment, SeenMember, SeenPost } from '../../../lib/model';

/** The moment all invented evidence is scored at. */
export const NOW = Date.parse('2026-11-22T12:00:00Z');
export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

/** An exact count. */
export function exact(value: number): Count {
  return { low: value, value, high: value };
}

/** A moment so many days before NOW, to the millisecond. */
export function daysAgo(days: number): string {
  return new Date(NOW - days * DAY).toISOString();
}

/** One own post with likes only unless said otherwise; all other kinds are seen and zero. */
export function post(id: string, days: number, likes: number, more: Partial<SeenPost> = {}): SeenPost {
  return {
    id,
    publishedAt: daysAgo(days),
    likes: exact(likes),
    replies: exact(0),
    shares: exact(0),
    pinned: false,
    promoted: false,
    seenAt: NOW,
    firstSeenAt: NOW,
    ...more,
  };
}

/** Posts two days apart, the newest two days old, with these likes. */
export function posts(likes: readonly number[], more: Partial<SeenPost> = {}): SeenPost[] {
  return likes.map((n, i) => post(`p${String(i).padStart(4, '0')}`, 2 + 2 * i, n, more));
}

/** A comment by somebody (or the owner: who = ''), `minutes` after the thread began, five days ago. */
export function comment(postId: string, who: string, minutes: number, more: Partial<SeenComment> = {}): SeenComment {
  return {
    postId,
    who,
    byOwner: who === '',
    seenAt: NOW,
    publishedAt: new Date(NOW - 5 * DAY + minutes * 60_000).toISOString(),
    ...more,
  };
}

/** Features of an ordinary comment; `text` makes its signature its own. */
export function features(text: string, more: Partial<NonNullable<SeenComment['features']>> = {}) {
  return {
    length: 20 + text.length,
    hasLink: false,
    mentionOnly: false,
    emojiOnly: false,
    promotion: false,
    isQuestion: false,
    signature: '',
    ...more,
  };
}

/** All that was kept of one invented account. */
export function evidence(
  site: string,
  handle: string,
  profile: Partial<Profile>,
  more: Partial<Evidence> = {},
): Evidence {
  return {
    account: `${site}:${handle}`,
    site,
    profile: { handle, ...profile },
    profileAt: NOW,
    posts: [],
    comments: [],
    members: [],
    snapshots: [],
    saltId: 'salt-1',
    ...more,
  };
}

/** A list of followers with their own figures, the first so many of them of the kind that R1's rule looks for. */
export const followersWith = (flagged: number, n = 60): SeenMember[] =>
  Array.from({ length: n }, (_, place) => ({
    who: `m${place}`,
    seenAt: NOW,
    place,
    shape: 'a6',
    followers: exact(place < flagged ? 2 : 300),
    following: exact(place < flagged ? 3_000 : 200),
  }));
