import type { ListPosition } from '../extract/listPosition';
import type { Kind, Page, PageKind, RawCount } from '../model';

/** How a site shortens a count: 1,299 shown as "1.2K" is floored, as "1.3K" rounded; either: it did the one and does the other. */
export type CountRounding = 'floored' | 'rounded' | 'either';

/** What a way may know besides its element. */
export interface PageContext {
  url: URL;
  page: Page;
  /** Language of the page at this element, BCP 47; '' = the page does not say. */
  lang: string;
  /** Parts of the item that belong to somebody else (a quoted post): matches inside them do not count. */
  not?: string;
  trail?: ListPosition;
}

/** What a way gives: a text or count as it stands, a flag; undefined: not here. */
export type Extracted = RawCount | boolean | undefined;

/**
 * Where a field stands: a selector (its text; for flags: that it is there), a [selector, attribute] pair, or a small pure
 * function of the element. The selector '' means the element itself.
 */
export type Extractor = string | readonly [selector: string, attribute: string] | ((root: Element, look: PageContext) => Extracted);

/** Ways to one field, newest first. The first one that can be understood wins. */
export type Extractors = readonly Extractor[];

/** One kind of page. */
export interface PageRule {
  /**
   * Patterns of path and query, such as '/:handle/status/:id' or '/watch?v=:id'; `*` at the end takes any rest, `{a,b}`
   * one of several words.
   * `#id` is `:id` in digits only. `:handle` never matches a reserved word.
   */
  path: string | readonly string[];
  /** Real-looking addresses of this kind; a test holds that they are recognised. */
  examples: readonly string[];
  /** The part of the document that is this page now (old screens may still be in it). Default: all of it. */
  scope?: (root: Element, look: PageContext) => Element | undefined;
}

/** What every list item has in common. */
interface ItemRule {
  /** On which kinds of page it is read. Default: see each rule. */
  on?: readonly PageKind[];
  item: string;
  not?: string;
  /** Flags; when one is true the item is none (a placeholder, a suggestion). */
  skip?: Extractors;
}

/** The account's own header. Default: on profiles. */
export interface ProfileRule {
  on?: readonly PageKind[];
  /** The header: a selector ('' is the whole page), or a function that finds it. */
  root: string | ((root: Element, look: PageContext) => Element | undefined);
  handle?: Extractors;
  name?: Extractors;
  verified?: Extractors;
  followers?: Extractors;
  following?: Extractors;
  posts?: Extractors;
  joined?: Extractors;
  bio?: Extractors;
  defaultAvatar?: Extractors;
  private?: Extractors;
  /** Fields that every profile of this site prints: their absence is a miss. Default: name and followers. */
  always?: readonly string[];
  /** Flag: this page is a person's, and such are not scored here (Facebook). Nothing is read of it. */
  personal?: Extractors;
}

/** A post in a list, or the post a page is about. Default: everywhere. On a post's page only the focal one is a post. */
export interface PostRule extends ItemRule {
  /** Flag: this is the post the page is about. Default: its id is the address's. */
  focal?: Extractors;
  id?: Extractors;
  author?: Extractors;
  publishedAt?: Extractors;
  likes?: Extractors;
  replies?: Extractors;
  shares?: Extractors;
  saves?: Extractors;
  views?: Extractors;
  pollVotes?: Extractors;
  pinned?: Extractors;
  promoted?: Extractors;
  sharedBy?: Extractors;
  isReply?: Extractors;
  paid?: Extractors;
  joint?: Extractors;
}

/** A comment under the post a page is about. Default: on post pages. */
export interface CommentRule extends ItemRule {
  /** The items stand after the focal post in the same list as it. */
  afterFocal?: boolean;
  author?: Extractors;
  byOwner?: Extractors;
  publishedAt?: Extractors;
  likes?: Extractors;
  postId?: Extractors;
  inReplyTo?: Extractors;
  /** The words, from which only features are kept. */
  text?: Extractors;
}

/** A person in a list, or in the site's own hover card. Default: on followers pages. */
export interface MemberRule extends ItemRule {
  /** The rows stand in the list's own order. */
  ordered?: boolean;
  handle?: Extractors;
  name?: Extractors;
  bio?: Extractors;
  defaultAvatar?: Extractors;
  verified?: Extractors;
  followers?: Extractors;
  following?: Extractors;
  posts?: Extractors;
}

/** Where our own mark goes: beside (after) the element, or inside as its last child. */
export interface BadgePlace {
  beside?: string;
  inside?: string;
}

/** One social site, said as data. No side effects, no browser code: build, tests and reader import it alike. */
export interface Site {
  id: string;
  name: string;
  matches: readonly string[];
  /** It lives on any host, in lib/sites/anywhere: asked for from a click rather than in the manifest. */
  optional?: boolean;
  /** Flag on the document's root element: a page of an optional site is recognised by this. */
  is?: Extractors;
  /** The site's own words for the kinds it counts. */
  words: Partial<Record<Kind, string>>;
  /** Where it depends on the release that made the page: told from the document's root element. */
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
}
