import { z } from 'zod/mini';
import type { LazyName } from '../content/lazyScripts';
import type { PageState } from '../content/pageState';
import type { AccountId, BadgeText, RawObservation, StorageError } from '../model';

/* The schemas run in the background alone: everybody else imports types from here. */

/** zod otherwise tries `new Function`, which an extension may not. */
z.config({ jitless: true });

/** No account of that name is in the library, or nothing can be said of it. */
type Nothing = null;

/** A sighting was taken in, after the commit; `known`: the page's account is in the library now. */
export interface Taken {
  ok: true;
  id: string;
  known: boolean;
  glance?: BadgeText;
}
/** It was not. `again`: the library could not write; the same sighting may be sent once more later. */
export interface NotTaken {
  ok: false;
  why: string;
  again: boolean;
}
/** Done, or why not. */
export type Done = { ok: true } | StorageError;

/** The calls between page, background and UI: what is sent, what comes back. Undefined comes back where nothing was there to answer. */
export interface Calls {
  /** From pages only. Sent again until acknowledged; twice is as once. */
  observe: { data: { sighting: RawObservation }; answer: Taken | NotTaken };
  /** The score: the cached one, or worked out again where it is of another day, method or norm. */
  glance: { data: { account: AccountId }; answer: BadgeText | Nothing };
  /** For chips: the accounts among up to 200 handles that are in the library. */
  glances: { data: { site: string; handles: string[] }; answer: Record<string, BadgeText> };
  /** Puts one more script beside the page's own: for comments, where such stand, or for cards, where a badge does. */
  part: { data: { site: string; part: LazyName }; answer: Done };
  /** Opens "How this is worked out" of one account in a new tab. */
  how: { data: { account: AccountId }; answer: Done };
  /** From the extension's own pages only, as all below. Removes one account. */
  forget: { data: { account: AccountId }; answer: Done };
  /** Removes everything. */
  forgetAll: { data: Record<never, never>; answer: Done };
  /** Sets for how many days anything is kept; what is older goes with the sweep that follows. */
  keepFor: { data: { days: number }; answer: Done };
  /** Makes the library's accounts of one site and size a norm of the user's own, in place of the last one. */
  freezeNorm: { data: { site: string; min: number; max: number }; answer: Done };
  /** Lets go of a norm of the user's own. */
  dropNorm: { data: { id: string }; answer: Done };
  /** Works out again those scores among up to 50 that are of another day, method or norm. */
  refresh: { data: { accounts: AccountId[] }; answer: Done };
}

/** Tells the scripts in pages of an origin that they are read no more: 'end:https://tide.example/*'. */
export type EndCall = `end:${string}`;

/** What the extension asks or tells the script in a tab; the answers, if one is given. */
export interface PageCalls {
  state: PageState;
  [end: EndCall]: undefined;
}

/* ---------------------------------------------------------------- what may come in */

/** Items kept of one sheet, most handles of one question, most accounts of one request. */
const MANY = { posts: 500, comments: 2000, members: 2000, misses: 1000, handles: 200, accounts: 50 };
/** What is longer than it should be is cut, for the rest is true; what is so many times longer comes from no page that is read. */
const FAR = 10;

const upTo = (most: number) => z.string().check(z.maxLength(most));
/** Words, cut where they are too long, but not in the middle of a sign. */
const text = (most: number) =>
  z.pipe(
    upTo(FAR * most),
    z.transform((words): string => words.slice(0, most).replace(/[\uD800-\uDBFF]$/, '')),
  );
const flag = z.exactOptional(z.boolean());
const site = z.string().check(z.regex(/^[a-z][a-z0-9-]{0,31}$/));
const handle = z.string().check(z.toLowerCase(), z.regex(/^[^\s\p{C}]{1,128}$/u));
const account = z.string().check(z.regex(/^[a-z][a-z0-9-]{0,31}:[^\s\p{C}]{1,128}$/u));
const id = z.string().check(z.regex(/^[^\s\p{C}]{1,256}$/u));
/** Pages say odd things here ("en_US"): that is as if they said nothing. */
const language = z.catch(z.string().check(z.regex(/^[A-Za-z0-9-]{0,35}$/)), '');
const lang = z.exactOptional(language);

/** A list in which an item that does not pass is left out and the others stand; cut where it is too long. */
function listOf<T extends z.ZodMiniType>(item: T, most: number, refused = FAR * most) {
  return z.pipe(
    z.array(z.unknown()).check(z.maxLength(refused)),
    z.transform((items): z.output<T>[] =>
      items.slice(0, most).flatMap((raw) => {
        const checked = z.safeParse(item, raw);
        return checked.success ? [checked.data] : [];
      }),
    ),
  );
}

/** Up to eight finds. One that is too long is left out rather than cut: half a count is another count. */
function findsOf<T extends z.ZodMiniType>(find: (times: number) => T) {
  const whole = find(1);
  return z.pipe(
    z.array(find(FAR)).check(z.maxLength(8 * FAR)),
    z.transform((all): z.output<T>[] => all.filter((one) => z.safeParse(whole, one).success).slice(0, 8)),
  );
}

/** A count as it stands, no longer than a count can be, so many times over. */
const countOf = (times: number) => {
  const digits = upTo(300 * times);
  const sum = z.array(digits).check(z.minLength(1), z.maxLength(4 * times));
  return z.union([digits, z.object({ exact: digits }), z.object({ sum }), z.object({ stated: digits })]);
};
const rough = findsOf(countOf);
const moments = findsOf((times) => upTo(300 * times));

const finds = z.exactOptional(rough);
const times = z.exactOptional(moments);
const counts = { followers: finds, following: finds, posts: finds };
const person = {
  handle,
  name: z.exactOptional(text(256)),
  bio: z.exactOptional(text(4096)),
  defaultAvatar: flag,
  verified: flag,
  lang,
};

const Profile = z.object({ ...person, ...counts, joined: times, private: flag });
const Post = z.object({
  id: z.exactOptional(id),
  author: z.exactOptional(handle),
  publishedAt: times,
  likes: finds,
  replies: finds,
  shares: finds,
  saves: finds,
  views: finds,
  pinned: z.boolean(),
  promoted: z.boolean(),
  sharedBy: z.exactOptional(handle),
  pollVotes: finds,
  isReply: flag,
  paid: flag,
  joint: flag,
  lang,
});
const CommentFeatures = z.object({
  length: z.int().check(z.gte(0), z.lte(1e6)),
  hasLink: z.boolean(),
  mentionOnly: z.boolean(),
  emojiOnly: z.boolean(),
  promotion: z.boolean(),
  isQuestion: z.boolean(),
  language: z.exactOptional(z.string().check(z.regex(/^[a-z]{2,8}$/))),
  signature: z.string().check(z.regex(/^([0-9a-f]{16})?$/)),
});
const Comment = z.object({
  postId: z.exactOptional(id),
  author: handle,
  byOwner: z.boolean(),
  publishedAt: times,
  likes: finds,
  inReplyTo: z.exactOptional(handle),
  features: z.exactOptional(CommentFeatures),
  lang,
});
const Member = z.object({ ...person, ...counts, place: z.exactOptional(z.int().check(z.gte(0), z.lte(1e7))) });
const Miss = z.object({ field: z.string().check(z.regex(/^[A-Za-z.]{1,40}$/)), why: text(300) });
const Sheet = z.object({
  site,
  lang: language,
  shown: z.enum(['floored', 'rounded', 'either']),
  page: z.object({
    kind: z.enum(['profile', 'post', 'followers', 'feed', 'other']),
    handle: z.exactOptional(handle),
    postId: z.exactOptional(id),
  }),
  profile: z.exactOptional(Profile),
  posts: listOf(Post, MANY.posts),
  comments: listOf(Comment, MANY.comments),
  members: listOf(Member, MANY.members),
  misses: listOf(Miss, MANY.misses),
});
const SightingSchema = z.object({
  id: z.string().check(z.regex(/^[\w-]{8,64}$/)),
  at: z.int().check(z.gte(1.5e12), z.lte(4e12)),
  sheet: Sheet,
});

const followers = z.int().check(z.gte(0), z.lte(1e10));

/** The door: what the data of each call must look like. Unknown keys are dropped. */
export const schemas = {
  observe: z.object({ sighting: SightingSchema }),
  glance: z.object({ account }),
  glances: z.object({ site, handles: listOf(handle, MANY.handles, MANY.handles) }),
  part: z.object({ site, part: z.enum(['describer', 'card']) }),
  how: z.object({ account }),
  forget: z.object({ account }),
  forgetAll: z.object({}),
  keepFor: z.object({ days: z.int().check(z.gte(1), z.lte(3650)) }),
  freezeNorm: z.object({ site, min: followers, max: followers }),
  dropNorm: z.object({ id: z.string().check(z.regex(/^own-[a-z0-9-]{1,64}$/)) }),
  refresh: z.object({ accounts: listOf(account, MANY.accounts, MANY.accounts) }),
} satisfies { [C in keyof Calls]: z.ZodMiniType<Calls[C]['data']> };
