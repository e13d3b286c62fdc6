import type { Comment, Count, Member, Page, Post, Profile, Reading } from '../../lib/model';
import { dateOf } from './page';
import type { Account, Face, SceneComment, ScenePost } from './scene';

/**
 * What the invented numbers must be read as: made from the scene, never from a page and never by the reader. Each site's
 * page shows some numbers exactly, some rounded, some not at all; that is said here a second time, on purpose.
 */

const exact = (value: number): Count => ({ low: value, value, high: value });

/** Facebook: in full below 1,000, else rounded to a tenth of the unit. */
export function roundedCount(value: number): Count {
  if (value < 1000) return exact(value);
  const step = value < 999_950 ? 100 : 100_000;
  const shown = Math.round(value / step) * step;
  return { low: shown - step / 2, value: shown, high: shown + step / 2 - 1 };
}

/** A reading of a page with nothing on it. */
export function emptyReading(site: string, page: Page): Reading {
  return { site, page, posts: [], comments: [], members: [], misses: [] };
}

/** X prints every count exactly: the header's in a data block, the posts' in labels. */
export const onX = {
  profile(account: Account, now: number): Profile {
    return {
      handle: account.handle,
      name: account.name,
      followers: exact(account.followers),
      following: exact(account.following),
      posts: exact(account.posts),
      joined: dateOf(account.joinedHoursAgo, now).toISOString(),
      bio: account.bio,
      ...(account.verified ? { verified: true } : {}),
    };
  },
  post(post: ScenePost, now: number): Post {
    return {
      // An advertisement has neither a time nor a link to itself.
      ...(post.promoted ? {} : { id: post.id, publishedAt: dateOf(post.hoursAgo, now).toISOString() }),
      author: post.author.handle,
      likes: exact(post.likes),
      replies: exact(post.replies),
      shares: exact(post.shares),
      saves: exact(post.saves),
      views: exact(post.views),
      pinned: post.pinned ?? false,
      promoted: post.promoted ?? false,
      ...(post.sharedBy ? { sharedBy: post.sharedBy.handle } : {}),
    };
  },
  comment(comment: SceneComment, postId: string, now: number): Comment {
    return {
      postId,
      author: comment.author.handle,
      byOwner: comment.byOwner,
      publishedAt: dateOf(comment.hoursAgo, now).toISOString(),
      likes: exact(comment.likes),
    };
  },
  row(face: Face): Member {
    return {
      handle: face.handle,
      name: face.name,
      bio: face.bio,
      ...(face.verified ? { verified: true } : {}),
      ...(face.defaultAvatar ? { defaultAvatar: true } : {}),
    };
  },
};

/**
 * Facebook: rounded from a thousand; a zero is not printed, but where the buttons are, what is missing beside them is
 * zero. A time is as precise as its words, and some times cannot be read.
 */
export const onFacebook = {
  profile(account: Account): Profile {
    return {
      handle: account.handle,
      name: account.name,
      followers: roundedCount(account.followers),
      following: roundedCount(account.following),
      ...(account.verified ? { verified: true } : {}),
    };
  },
  post(post: ScenePost, now: number, clear: boolean, named: boolean, id = `pfbid0${post.id}`): Post {
    return {
      ...(clear ? { id, publishedAt: dayOf(post.hoursAgo, now) } : {}),
      ...(named ? { author: post.author.handle } : {}),
      likes: roundedCount(post.likes),
      replies: roundedCount(post.replies),
      shares: roundedCount(post.shares),
      pinned: false,
      promoted: post.promoted ?? false,
    };
  },
  comment(comment: SceneComment, postId: string, now: number): Comment {
    return {
      postId,
      author: comment.author.handle,
      byOwner: comment.byOwner,
      publishedAt: dayOf(comment.hoursAgo, now),
      ...(comment.likes > 0 ? { likes: exact(comment.likes) } : {}),
    };
  },
  /** A group stands as an account of its own, its members as its followers. */
  group(group: { id: string; name: string; members: number }): Profile {
    return { handle: group.id, name: group.name, followers: roundedCount(group.members) };
  },
  row(face: Face): Member {
    return { handle: face.handle, name: face.name };
  },
};

/** The day that the words on the page name: "3d" counts whole days back from now, later the date itself stands there. */
function dayOf(hoursAgo: number, now: number): string {
  const shown = hoursAgo < 24 ? Math.floor(hoursAgo) : hoursAgo < 168 ? Math.floor(hoursAgo / 24) * 24 : hoursAgo;
  return dateOf(shown, now).toISOString().slice(0, 10);
}
