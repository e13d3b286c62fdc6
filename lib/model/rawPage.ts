/** A reading on its way from the page to the background, before its numbers and times are understood. */

import type { Comment, Kind, Member, Miss, Page, Post, Profile, Reading } from './reading';

/**
 * A count as it stands on the page, not yet understood: text in the page's language, a text whose first whole number is printed
 * in full whatever the language, texts that are to be added up (reposts and quotes), or digits that the page's own data state.
 */
export type RawCount = string | { exact: string } | { sum: string[] } | { stated: string };

/** The same noun with its counts and moments as they stand: what each way found, surest first. */
type Raw<T, Counts extends keyof T, Moments extends keyof T> = Omit<T, Counts | Moments> & {
  [K in Counts]?: RawCount[];
} & { [K in Moments]?: string[] } & {
  /** Language at this item, where it is another than the page's. */
  lang?: string;
};

/** A header as gathered: see Profile. */
export type RawProfile = Raw<Profile, 'followers' | 'following' | 'posts', 'joined'>;
/** A post as gathered: see Post. */
export type RawPost = Raw<Post, Kind | 'pollVotes', 'publishedAt'>;
/** A comment as gathered: see Comment. */
export type RawComment = Raw<Comment, 'likes', 'publishedAt'>;
/** A person of a list as gathered: see Member. */
export type RawMember = Raw<Member, 'followers' | 'following' | 'posts', never>;

/** What the page's script gathers and sends: a Reading before its numbers and times are understood (in the background). */
export interface RawPage {
  site: string;
  page: Page;
  /** Language of the page, BCP 47; '' = it does not say. */
  lang: string;
  /** How the site shortens counts. */
  shown: 'floored' | 'rounded' | 'either';
  profile?: RawProfile;
  posts: RawPost[];
  comments: RawComment[];
  members: RawMember[];
  misses: Miss[];
}

/** A Sheet on its way to the background. `id` stays the same until it has been acknowledged. */
export interface RawObservation {
  id: string;
  /** When it was read, ms since 1970. */
  at: number;
  sheet: RawPage;
}

/** A Reading as the background takes it in, under the sighting's id. */
export interface Observation {
  id: string;
  /** When it was read, ms since 1970. */
  at: number;
  reading: Reading;
}
