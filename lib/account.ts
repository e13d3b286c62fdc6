/**
 * The nouns of Hundred. Types only: nothing here runs.
 *
 * A Reading is a fact (what one look at one page gave). Evidence is what the store kept of one account.
 * A Scorecard is derived from Evidence by pure functions and can always be made again.
 */

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
  /** The list of posts is not in order of time (X shows a logged-out visitor its best). */
  topPosts?: boolean;
}

/**
 * A count as it stands on the page, not yet understood: text in the page's language, a text whose first whole number is printed
 * in full whatever the language, texts that are to be added up (reposts and quotes), or digits that the page's own data state.
 */
export type Rough = string | { exact: string } | { sum: string[] } | { stated: string };

/** The same noun with its counts and moments as they stand: what each way found, surest first. */
type Roughly<T, Counts extends keyof T, Moments extends keyof T> = Omit<T, Counts | Moments> & {
  [K in Counts]?: Rough[];
} & { [K in Moments]?: string[] } & {
  /** Language at this item, where it is another than the page's. */
  lang?: string;
};

export type RoughProfile = Roughly<Profile, 'followers' | 'following' | 'posts', 'joined'>;
export type RoughPost = Roughly<Post, Kind | 'pollVotes', 'publishedAt'>;
export type RoughComment = Roughly<Comment, 'likes', 'publishedAt'>;
export type RoughMember = Roughly<Member, 'followers' | 'following' | 'posts', never>;

/** What the page's script gathers and sends: a Reading before its numbers and times are understood (in the background). */
export interface Sheet {
  site: string;
  page: Page;
  /** Language of the page, BCP 47; '' = it does not say. */
  lang: string;
  /** How the site shortens counts. */
  shown: 'floored' | 'rounded';
  profile?: RoughProfile;
  posts: RoughPost[];
  comments: RoughComment[];
  members: RoughMember[];
  misses: Miss[];
}

/** A Sheet on its way to the background. `id` stays the same until it has been acknowledged. */
export interface Sighting {
  id: string;
  /** When it was read, ms since 1970. */
  at: number;
  sheet: Sheet;
}

/** A Reading as the background takes it in, under the sighting's id. */
export interface Observation {
  id: string;
  /** When it was read, ms since 1970. */
  at: number;
  reading: Reading;
}

/* ---------------------------------------------------------------- what the store keeps of one account */

/** `site:handle`, handle lower case. */
export type AccountId = string;

/** A post as merged from all readings that showed it. */
export interface SeenPost extends Post {
  id: string;
  /** ms; when its counts were last read. */
  seenAt: number;
  /** ms; when it was first seen. */
  firstSeenAt: number;
  /** The account's followers when the post was first seen. */
  followersThen?: Count;
  /** It was only ever seen in a list that is not in order of time. */
  top?: boolean;
}

/** A comment as kept: who = salted hash, never the handle; the owner's own comments carry ''. */
export interface SeenComment {
  postId: string;
  who: string;
  byOwner: boolean;
  seenAt: number;
  publishedAt?: Moment;
  likes?: Count;
  /** Salted hash of whom it answers; 'owner' for the owner. */
  inReplyTo?: string;
  features?: CommentFeatures;
}

/** A follower as kept: salted hash and features. */
export interface SeenMember {
  who: string;
  seenAt: number;
  place?: number;
  /** Handle shape: letters a, digits 9, rest as it is, runs counted ("a6_94"). */
  shape: string;
  nameIsHandle?: boolean;
  emptyBio?: boolean;
  defaultAvatar?: boolean;
  verified?: boolean;
  followers?: Count;
  following?: Count;
  posts?: Count;
}

/** The account's own figures on one day (the first reading of the UTC day). */
export interface Snapshot {
  /** "2026-11-22", UTC. */
  day: string;
  at: number;
  followers?: Count;
  following?: Count;
  posts?: Count;
}

/** All that is kept of one account: the input of every score. */
export interface Evidence {
  account: AccountId;
  site: string;
  profile: Profile;
  /** ms; the newest reading of the header. */
  profileAt: number;
  posts: SeenPost[];
  comments: SeenComment[];
  members: SeenMember[];
  snapshots: Snapshot[];
  /** Id of the salt under which `who` was hashed. Sets under different salts are never united. */
  saltId: string;
}

/* ---------------------------------------------------------------- what is worked out */

/** A figure with its range. low ≤ value ≤ high. */
export interface Range {
  low: number;
  value: number;
  high: number;
}

/** A sentence to be put into words by lib/i18n: a key of its table and the figures in it; a list of phrases is said as one. */
export interface Sentence {
  key: string;
  values?: Record<string, number | string | Range | Sentence[]>;
}

/** One thing worked out from the evidence. */
export interface Signal {
  /** 'A1', 'R1', … as in the method's description. */
  id: string;
  axis: 'active' | 'real' | 'shown';
  /** Short name, for a row's label. */
  label: Sentence;
  /** The figure in the terms people use (0.16 %, 9 of 12): what stands at the row's end. */
  figure: Sentence;
  /** What the figure means, with its evidence. One plain sentence. */
  sentence: Sentence;
  /** The figure itself, in the unit of the formula. */
  range: Range;
  /** Posts, threads, comments, rows: how many it was read from, and of what. */
  n: number;
  of: 'posts' | 'threads' | 'comments' | 'followers' | 'days' | 'people';
  /** Paper, report or "reasoned" (†), with year. */
  source: string;
  /** 0…100 where the signal enters an axis. */
  score?: Range;
  /** Shift of the log-likelihood ratio, for REAL. */
  llr?: Range;
  strong?: boolean;
  /** Where the figure stands against its norm, same unit as `range`. */
  usual?: Range;
}

/** What can be said from one post: no axis, no verdict. Missing = not seen. */
export interface FirstGlance {
  followers?: Count;
  following?: Count;
  posts?: Count;
  /** Days since the account was made. */
  ageDays?: Range;
  /** Days since the last own post. */
  lastPostDays?: number;
  /** Median gap between own posts, days. */
  gapDays?: number;
  /** Median interactions of the posts so far, and from how many. */
  responses?: Range;
  responsesFrom: number;
  /** The interaction kinds counted in `responses`. */
  kinds?: Kind[];
  /** Followers per response so far. */
  every?: Range;
  viewsPer100Followers?: Range;
  responsesPer100Views?: Range;
  pollVotes?: number;
  /** Posts marked as paid, of those seen. */
  paidPosts?: number;
  postsSeen: number;
}

/** The headline: "1 response for every N followers" (video: views) on a typical post. */
export interface Headline {
  base: 'followers' | 'views';
  every: Range;
  per10k: Range;
  n: number;
  /** What is usual for accounts of this size: followers per response; missing: no norm. */
  usual?: Range;
  usualPer10k?: Range;
}

export type ActiveWord = 'answer' | 'between' | 'quiet' | 'large-few' | 'figures-only' | 'not-enough';
export type RealWord = 'unusual' | 'some-signs' | 'nothing-unusual' | 'not-enough';

/** One axis: its score with range (missing: no score is given) and its word with its evidence. */
export interface Axis<Word> {
  word: Word;
  score?: Range;
  /** Why this word. Always there. */
  because: Sentence;
}

/** Something the reader of the popup could do to make the answer surer. */
export interface Hint {
  axis: 'active' | 'real';
  sentence: Sentence;
  have?: number;
  need?: number;
}

/** Why posts were left out, counted. `usable` are the ones used. */
export interface PostUse {
  usable: number;
  seen: number;
  /** The interaction kinds that are counted as responses. */
  kinds?: Kind[];
  left: Partial<
    Record<
      'pinned' | 'promoted' | 'repost' | 'reply' | 'young' | 'old' | 'hidden' | 'undated' | 'foreign' | 'top',
      number
    >
  >;
}

/** A norm as used: what was compared with what. */
export interface NormUsed {
  id: string;
  /** Median rate (interactions / base) for an account of this size. */
  median: number;
  tau: number;
  s2: number;
  /** Uncertainty factor of the median, either way. */
  uncertainty: number;
  kinds: Kind[];
  base: 'followers' | 'views';
  publisher: string;
  year: number;
  address: string;
  n?: number;
  /** Own frozen snapshot rather than a published one. */
  own?: boolean;
}

/** One step of the arithmetic, for "How this is worked out". */
export interface Step {
  label: string;
  value: number;
  unit?: string;
}

/** Everything worked out for one account. */
export interface Scorecard {
  method: number;
  /** ms; the `now` it was worked out for. */
  at: number;
  account: AccountId;
  site: string;
  handle: string;
  name?: string;
  followers?: Count;
  /** ms; the newest evidence in it. */
  seenAt: number;
  glance: FirstGlance;
  headline?: Headline;
  active: Axis<ActiveWord>;
  real: Axis<RealWord>;
  signals: Signal[];
  hints: Hint[];
  use: PostUse;
  norm?: NormUsed;
  /** The posts came out of time order: figures stand, no norm. */
  topPosts: boolean;
  /** Growth events etc. with innocent causes. */
  events: Sentence[];
  /** The arithmetic behind A1, in order. */
  steps: Step[];
}

/** How a word looks: the mark's fill and outline differ by it, so that colour is never alone. */
export type Tone = 'answer' | 'between' | 'quiet' | 'few' | 'signs' | 'plain' | 'first';

/** A scorecard put into words for badge, chip and card: all the content script needs. */
export interface Glance {
  account: AccountId;
  /** Whom it is about, as the page writes it: a badge is only shown where this is still the page's account. */
  handle: string;
  tone: Tone;
  /** "1:633"; missing when there is no figure yet. */
  ratio?: string;
  /** "answer" */
  word: string;
  /** "People answer" */
  title: string;
  /** "1 response for every 633 followers (283–1,408)" */
  lead: string;
  /** The three strongest reasons. */
  reasons: { label: string; value: string }[];
  /** "14 posts, 12 threads · 2 min ago", "Real: 12 of 30 seen" */
  foot: string[];
  /** Label of the way to "How this is worked out". */
  how?: string;
  /** Whole badge in one sentence, for screen readers. */
  spoken: string;
  at: number;
}
