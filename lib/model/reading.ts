/** What one look at one page gives. */

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
export type PageKind = 'profile' | 'post' | 'followers' | 'feed' | 'other';

/** Where a reading was taken. `handle` is the account the page is about, `postId` the post, as far as the URL says. */
export interface Page {
  kind: PageKind;
  handle?: string;
  postId?: string;
}

/**
 * A moment in ISO 8601, as precise as the page was: "2026-11-21T18:00:00.000Z", "2026-11-21", "2026-11" or "2026".
 * Relative times ("3 d") are resolved against the reading's own time and cut to their precision.
 */
export type Moment = string;

/** An account's own header. A missing field was not seen; it is never zero. Handles are lower case, without "@". */
export interface Profile {
  handle: string;
  name?: string;
  verified?: boolean;
  followers?: Count;
  following?: Count;
  posts?: Count;
  joined?: Moment;
  bio?: string;
  defaultAvatar?: boolean;
  private?: boolean;
}

/** One post. A missing count was not seen (hidden, or not on this page); zero is a count. */
export interface Post {
  /** The site's own id, as it stands in the permalink. */
  id?: string;
  author?: string;
  publishedAt?: Moment;
  likes?: Count;
  replies?: Count;
  shares?: Count;
  saves?: Count;
  views?: Count;
  pinned: boolean;
  promoted: boolean;
  /** Handle of whoever reposted it into this list. */
  sharedBy?: string;
  /** Votes in the post's poll. */
  pollVotes?: Count;
  /** The author answers somebody else's post with it. */
  isReply?: boolean;
  /** Marked by the site as paid partnership or the like (not an advertisement slot: that is `promoted`). */
  paid?: boolean;
  /** More than one author stands on it. */
  joint?: boolean;
}

/** What is kept of a comment's text: features, never the text. Computed in the page. */
export interface CommentFeatures {
  /** Code points. */
  length: number;
  hasLink: boolean;
  mentionOnly: boolean;
  emojiOnly: boolean;
  /** A promotion phrase of a known language stands in it. */
  promotion: boolean;
  isQuestion: boolean;
  /** Language guess, BCP 47 primary tag; missing: not told. */
  language?: string;
  /** Near-duplicate signature: texts that differ in a word or two share most of it. 16 hex digits; '' = too short to tell. */
  signature: string;
}

/** One comment under a post. */
export interface Comment {
  postId?: string;
  author: string;
  byOwner: boolean;
  publishedAt?: Moment;
  likes?: Count;
  /** Handle of the person whose comment this one stands beneath, where the page's structure says so. */
  inReplyTo?: string;
  features?: CommentFeatures;
}

/** One person in a followers list, a hover card or a profile. */
export interface Member {
  handle: string;
  name?: string;
  bio?: string;
  defaultAvatar?: boolean;
  verified?: boolean;
  followers?: Count;
  following?: Count;
  posts?: Count;
  /** Position in the list from the top, 0-based, where the page keeps order. */
  place?: number;
}

/** A field that stood on the page (or must have) and was not read. `why`: "not found", "not understood", "not said" or "another account". */
export interface Miss {
  field: string;
  why: string;
}

/** What one look at one page gave. On a post page the focal post is posts[0] and the replies are comments. */
export interface Reading {
  site: string;
  page: Page;
  profile?: Profile;
  posts: Post[];
  comments: Comment[];
  members: Member[];
  misses: Miss[];
  /** The list of posts is not in order of time (X shows a logged-out visitor its best). Missing: too few, or no such list. */
  topPosts?: boolean;
}
