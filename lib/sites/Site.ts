import type { Extractors, FindElement } from '../extract/Extractor';
import type { Kind, PageKind, RawComment, RawMember, RawPage, RawPost, RawProfile } from '../model';
import type { NoChange } from '../model/noChange';

/** How a site shortens a count: 1,299 shown as "1.2K" is floored, as "1.3K" rounded; either: it did the one and does the other. */
export type CountRounding = RawPage['shown'];

/** What a site calls one of the kinds. The words themselves are the interface's; here is only which one it is. */
export type SiteWord =
  | 'likes'
  | 'reactions'
  | 'favorites'
  | 'replies'
  | 'comments'
  | 'shares'
  | 'reposts'
  | 'repostsAndQuotes'
  | 'boostsAndQuotes'
  | 'renotes'
  | 'saves'
  | 'bookmarks'
  | 'views';

/**
 * Which site it is, and where: the exports of its about.ts, which imports nothing. Background and popup know no more, and load no
 * extractor; the page's script takes from it what it needs.
 */
export interface SiteInfo {
  id: string;
  name: string;
  /** Its own hosts, one per pattern, for the manifest: 'https://x.com/*'. */
  matches: readonly string[];
  /** Software that runs on any host, which the user allows one by one: selectors, any of which has a match on its pages and on no other. */
  is: readonly string[];
  /** What it calls the kinds it counts. */
  words: Partial<Record<Kind, SiteWord>>;
  /** Real-looking addresses of each kind of page; a test holds that they are recognised. */
  examples: Partial<Record<PageKind, readonly string[]>>;
}

/** One kind of page. */
export interface PageRule {
  /**
   * Patterns of path and query, such as '/:handle/status/:id' or '/watch?v=:id'; `*` at the end takes any rest, `{a,b}`
   * one of several words.
   * `#id` is `:id` in digits only. `:handle` never matches a reserved word.
   */
  path: string | readonly string[];
  /** The part of the document that is this page now (old screens may still be in it). Default: all of it. */
  scope?: FindElement;
}

/** What every list item has in common. */
interface ItemRule {
  /** On which kinds of page it is read. Default: see each rule. */
  on?: readonly PageKind[];
  item: string;
  not?: string;
  /** Flags; when one is true the element is no item (a placeholder, a suggestion). */
  skip?: Extractors;
  /** Counts and times that every item prints: where none of three and more has one, the site has changed. Default: none. */
  always?: readonly string[];
}

/** A tab of an account's page whose list is not read. */
export interface UnreadTab {
  /** Of its address. */
  path: RegExp;
  /** It lists posts of others; or answers too, or some of the account's posts alone. */
  why: Exclude<NoChange, 'not shown'>;
}

/** Extractors for each field of a raw item. */
type FieldRules<T> = { [K in keyof T as K extends 'lang' ? never : K]?: Extractors };

/** The account's own header. Default: on profiles. */
export interface ProfileRule extends FieldRules<RawProfile> {
  on?: readonly PageKind[];
  /** The header: a selector ('' is the whole page), or a function that finds it. */
  root: string | FindElement;
  /** Fields that every profile of this site prints: their absence is a miss. Default: name and followers. */
  always?: readonly string[];
  /** Flag: this page is a person's, and such are not scored here (Facebook). Nothing is read of it. */
  personal?: Extractors;
}

/** A post in a list, or the post a page is about. Default: everywhere. On a post's page only the focal one is a post. */
export interface PostRule extends ItemRule, FieldRules<RawPost> {
  /** Flag: this is the post the page is about. Default: its id is the address's. */
  focal?: Extractors;
  /** Tabs on which nothing is read, and the page says why. */
  unread?: readonly UnreadTab[];
  /** The first item of the thread that this one goes on with, in a list that prints threads downwards. Default: none. */
  thread?: FindElement;
}

/** A comment under the post a page is about. Default: on post pages. */
export interface CommentRule extends ItemRule, FieldRules<Omit<RawComment, 'features'>> {
  /** The items come after the focal post in the same list. */
  afterFocal?: boolean;
  /** The words, from which only features are kept. */
  text?: Extractors;
}

/** A person in a list, or in the site's own hover card. Default: on followers pages. */
export interface MemberRule extends ItemRule, FieldRules<Omit<RawMember, 'place'>> {
  /** The rows are in the list's own order. */
  ordered?: boolean;
}

/** Where our own mark goes: beside (after) the element, or inside as its last child. */
export interface BadgePlace {
  beside?: string;
  inside?: string;
}

/** One social site as data: how its pages are read. No side effects, no browser code: build, tests and page import it alike. */
export interface Site extends Pick<SiteInfo, 'id' | 'matches' | 'is'> {
  /** A function where it depends on the release that made the page. */
  shownCountsAre: CountRounding | ((root: Element) => CountRounding);
  /** First path segments that are no handles, with spaces between. */
  reserved?: string;
  /** Text or path segment → handle. Default: without "@", lower case. */
  handle?: (text: string, url: URL) => string | undefined;
  pages: Partial<Record<PageKind, PageRule>>;
  profile: ProfileRule;
  post: PostRule | readonly PostRule[];
  comment?: CommentRule | readonly CommentRule[];
  member?: MemberRule | readonly MemberRule[];
  /** Beside the name on a profile; beside the author in a post's item. */
  badge: BadgePlace;
  chip?: BadgePlace;
  /**
   * Selectors, texts and patterns that functions of this folder look for. With those that shared extractors were given they are the site's
   * own words: a report keeps them, and replaces all others.
   */
  literals?: readonly unknown[];
}
