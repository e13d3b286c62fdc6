/** What one look at one page gives, its counts and times understood. The fields are those of rawPage.ts, documented there. */

import type { Miss, Page, RawComment, RawCount, RawMember, RawPage, RawPost, RawProfile } from './rawPage';

/** A number as the page shows it. Exact: low = high. "1.2K" floored: 1200…1299; rounded: 1150…1249. Never negative. */
export interface Count {
  low: number;
  value: number;
  high: number;
}

/** The five interaction kinds, whatever a site calls them. `likes` = all reactions, `replies` = comments,
 *  `shares` = reposts + quotes, `saves` = bookmarks or favourites. */
export type Kind = 'likes' | 'replies' | 'shares' | 'saves' | 'views';

/** What sort of page was looked at. */
export type PageKind = Page['kind'];

/**
 * A moment in ISO 8601, as precise as the page was: "2026-11-21T18:00:00.000Z", "2026-11-21", "2026-11" or "2026".
 * Relative times ("3 d") are resolved against the reading's own time and cut to their precision.
 */
export type Moment = string;

type Understood<T> = T extends string[] ? Moment : T extends RawCount[] ? Count : T;

/** A raw item with its counts and moments understood; its language is no longer needed. */
export type Parsed<T> = { [K in keyof T as K extends 'lang' ? never : K]: Understood<T[K]> };

export type Profile = Parsed<RawProfile>;
export type Post = Parsed<RawPost>;
export type Comment = Parsed<RawComment>;
export type Member = Parsed<RawMember>;

/** What one look at one page gave. On a post page the focal post is posts[0] and the replies are comments. */
export interface Reading extends Pick<RawPage, 'site'> {
  page: Page;
  profile?: Profile;
  posts: Post[];
  comments: Comment[];
  members: Member[];
  misses: Miss[];
  /** The list of posts is not in order of time (X shows a logged-out visitor its best). Missing: too few, or no such list. */
  topPosts?: boolean;
}

/** A Reading as the background takes it in, under the id it was sent with. */
export interface Observation {
  id: string;
  /** When it was read, ms since 1970. */
  at: number;
  reading: Reading;
}
