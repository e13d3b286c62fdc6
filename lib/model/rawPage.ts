/**
 * What a page's script extracts, before its counts and times are understood. These schemas are the source: the types here, those of
 * a Reading and the check of messages follow from them. They run in the background alone; the page's script imports types.
 */

import { z } from 'zod/mini';
import { candidatesOf, cutText, flag, handle, itemId, language, listOf, siteId, textUpTo } from './schemaParts';

/** Items kept of one page at most. */
const MOST = { posts: 500, comments: 2000, members: 2000, misses: 1000 };

const countUpTo = (times: number) => {
  const digits = textUpTo(300 * times);
  const sum = z.array(digits).check(z.minLength(1), z.maxLength(4 * times));
  return z.union([digits, z.object({ exact: digits }), z.object({ sum }), z.object({ stated: digits })]);
};
const counts = candidatesOf(countUpTo);
const moments = candidatesOf((times) => textUpTo(300 * times));

/** Candidates of a count, surest first; they become a Count in a Reading. */
export const rawCount = z.exactOptional(counts);
/** Candidates of a time, surest first; they become a Moment in a Reading. */
export const rawMoment = z.exactOptional(moments);
/** Language at the item, where it is another than the page's. */
const lang = z.exactOptional(language);

const person = {
  /** Lower case, without "@". */
  handle,
  name: z.exactOptional(cutText(256)),
  bio: z.exactOptional(cutText(4096)),
  /** Its picture is the one that everybody begins with. */
  defaultAvatar: flag,
  verified: flag,
  followers: rawCount,
  following: rawCount,
  posts: rawCount,
  lang,
};

/** An account's own header. A missing field was not seen; it is never zero. */
export const rawProfileSchema = z.object({ ...person, joined: rawMoment, private: flag });

/** One post. A missing count was not seen (hidden, or not on this page); zero is a count. */
export const rawPostSchema = z.object({
  /** The site's own id, as in the permalink. */
  id: z.exactOptional(itemId),
  author: z.exactOptional(handle),
  publishedAt: rawMoment,
  likes: rawCount,
  replies: rawCount,
  shares: rawCount,
  saves: rawCount,
  views: rawCount,
  pinned: z.boolean(),
  promoted: z.boolean(),
  /** Handle of whoever reposted it into this list. */
  sharedBy: z.exactOptional(handle),
  /** People who took part in the post's poll; votes, where the page counts those. */
  pollVotes: rawCount,
  /** The author answers somebody else's post with it. */
  isReply: flag,
  /** Marked by the site as paid partnership or the like (not an advertisement slot: that is `promoted`). */
  paid: flag,
  /** It has more than one author. */
  joint: flag,
  lang,
});

/** What is kept of a comment's text: features, never the text. Computed in the page. */
const commentFeaturesSchema = z.object({
  /** Code points. */
  length: z.int().check(z.gte(0), z.lte(1e6)),
  hasLink: z.boolean(),
  mentionOnly: z.boolean(),
  emojiOnly: z.boolean(),
  /** It contains a promotion phrase of a known language. */
  promotion: z.boolean(),
  isQuestion: z.boolean(),
  /** Language guess, BCP 47 primary tag; missing: no guess. */
  language: z.exactOptional(z.string().check(z.regex(/^[a-z]{2,8}$/))),
  /** Near-duplicate signature: texts that differ in a word or two share most of it. 16 hex digits; '' = too short for one. */
  signature: z.string().check(z.regex(/^([0-9a-f]{16})?$/)),
});

/** One comment under a post. */
export const rawCommentSchema = z.object({
  postId: z.exactOptional(itemId),
  author: handle,
  byOwner: z.boolean(),
  publishedAt: rawMoment,
  likes: rawCount,
  /** Handle of the person under whose comment this one is placed, where the page's structure shows it. */
  inReplyTo: z.exactOptional(handle),
  features: z.exactOptional(commentFeaturesSchema),
  lang,
});

/** One person in a followers list, a hover card or a profile. */
export const rawMemberSchema = z.object({
  ...person,
  /** Position in the list from the top, 0-based, where the page keeps order. */
  place: z.exactOptional(z.int().check(z.gte(0), z.lte(1e7))),
});

/** Where a reading was taken. `handle` is the account the page is about, `postId` the post, as far as the address names them. */
const pageSchema = z.object({
  kind: z.enum(['profile', 'post', 'followers', 'feed', 'other']),
  handle: z.exactOptional(handle),
  postId: z.exactOptional(itemId),
});

/**
 * A field that was on the page (or must have been) and was not read. `why`: "not found", "not understood", "not said", "another account";
 * or, of a page that is as it always was, see noChange.ts.
 */
const missSchema = z.object({ field: z.string().check(z.regex(/^[A-Za-z.]{1,40}$/)), why: cutText(300) });

/** What one look at one page extracted. On a post page the focal post is posts[0] and the replies are comments. */
const rawPageSchema = z.object({
  site: siteId,
  /** Language of the page, BCP 47; '' = not known. */
  lang: language,
  /** How the site shortens counts: 1,299 shown as "1.2K" is floored, as "1.3K" rounded; either: it did the one and does the other. */
  shown: z.enum(['floored', 'rounded', 'either']),
  page: pageSchema,
  profile: z.exactOptional(rawProfileSchema),
  posts: listOf(rawPostSchema, MOST.posts),
  /**
   * Times of the whole list on a profile from the top down, by which its order is judged: of each post, or of the parts of a thread that
   * is printed downwards. Pinned, promoted and shared posts are left out. `posts` may hold only what is new. Missing: no such list.
   */
  order: z.exactOptional(listOf(z.array(z.object({ publishedAt: moments, lang })).check(z.maxLength(100)), MOST.posts)),
  comments: listOf(rawCommentSchema, MOST.comments),
  members: listOf(rawMemberSchema, MOST.members),
  misses: listOf(missSchema, MOST.misses),
});

/** A RawPage on its way to the background. */
export const rawObservationSchema = z.object({
  /** The same until the background has acknowledged it. */
  id: z.string().check(z.regex(/^[\w-]{8,64}$/)),
  /** When it was read, ms since 1970. */
  at: z.int().check(z.gte(1.5e12), z.lte(4e12)),
  rawPage: rawPageSchema,
});

/**
 * A count as the page prints it: text in the page's language, a text whose first whole number is printed in full whatever the
 * language, texts that are to be added up (reposts and quotes), or digits that the page's own data state.
 */
export type RawCount = z.infer<typeof counts>[number];
export type RawProfile = z.infer<typeof rawProfileSchema>;
export type RawPost = z.infer<typeof rawPostSchema>;
export type RawComment = z.infer<typeof rawCommentSchema>;
export type RawMember = z.infer<typeof rawMemberSchema>;
export type RawPage = z.infer<typeof rawPageSchema>;
export type RawObservation = z.infer<typeof rawObservationSchema>;
export type CommentFeatures = z.infer<typeof commentFeaturesSchema>;
export type Page = z.infer<typeof pageSchema>;
export type Miss = z.infer<typeof missSchema>;
