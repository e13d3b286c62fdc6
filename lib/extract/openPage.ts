import type { CommentFeatures, Page, RawPage } from '../model';
import type { Site } from '../sites/Site';
import { pageOf } from './address';
import type { PageContext } from './Extractor';
import type { ListedPosts } from './listOrder';
import type { ListPosition } from './listPosition';
import { ONE_PAGE, type Origins } from './origins';

/** A comment's words → what is kept of them. Not part of this module: pages without comments do without it. */
export type Featurize = (text: string) => CommentFeatures;

/** How a page is to be extracted. */
export interface ExtractOptions {
  /** Language where the document does not name one. */
  lang?: string;
  /** Only items inside (or around) these elements. Default: everything. */
  within?: readonly Element[];
  /** Turns a comment's words into features; without it comments carry none. */
  featurize?: Featurize;
  /**
   * Is what this account posts of use? Of lists by many people only such posts are read, and comments only beneath such a post.
   * Default: everybody's is.
   */
  isWanted?: (author: string | undefined) => boolean;
  /** Kept by the caller for as long as the address stays the same. */
  listPosition?: ListPosition;
  /** Likewise. */
  listedPosts?: ListedPosts;
  /** Tells what is left of the page before. Default: nothing. */
  origins?: Origins;
}

/** What the lists share while one page is extracted. */
export interface OpenPage {
  site: Site;
  context: PageContext;
  /** What was extracted so far. */
  rawPage: RawPage;
  scope: Element;
  /** false: the part of the document that is this page is not there (yet). */
  isReady: boolean;
  within: readonly Element[] | undefined;
  listPosition: ListPosition;
  listedPosts: ListedPosts;
  origins: Origins;
  /** Handle of the account whose profile the page is, by its header and its address. */
  owner?: string;
  featurize: Featurize | undefined;
  isWanted: (author: string | undefined) => boolean;
  /** Authors found so far, by rule and item: chips and posts both ask for them. */
  authors: Map<object, Map<Element, string | undefined>>;
  contextOf(element: Element, not?: string): PageContext;
  /** The context's language, where it is another than the page's. */
  langIfOther(context: PageContext): string | undefined;
}

/** Looks at a page as a whole. */
export function openPage(site: Site, document: Document, url: URL, options: ExtractOptions): OpenPage {
  const page = pageOf(site, url);
  const root = document.documentElement;
  const listPosition = options.listPosition ?? {};
  const context = { url, page, lang: root.getAttribute('lang') || options.lang || '', listPosition };
  const scope = scopeOf(site, page, root, context);
  const { shownCountsAre: shown } = site;
  return {
    site,
    context,
    rawPage: {
      site: site.id,
      page,
      lang: context.lang,
      shown: typeof shown === 'string' ? shown : shown(root),
      posts: [],
      comments: [],
      members: [],
      misses: [],
    },
    scope: scope ?? root,
    isReady: scope !== undefined,
    within: options.within,
    listPosition,
    listedPosts: options.listedPosts ?? new WeakMap(),
    origins: options.origins ?? ONE_PAGE,
    featurize: options.featurize,
    isWanted: options.isWanted ?? (() => true),
    authors: new Map(),
    langIfOther: ({ lang }) => (lang === context.lang ? undefined : lang),
    contextOf: (element, not) => ({
      ...context,
      ...(not ? { not } : {}),
      // few extractors ask for it, and every item has a context
      get lang() {
        return langOf(element) || context.lang;
      },
    }),
  };
}

function scopeOf(site: Site, { kind }: Page, root: Element, context: PageContext): Element | undefined {
  const scope = kind === 'other' ? undefined : site.pages[kind]?.scope;
  return scope ? scope(root, context) : root;
}

const langOf = (element: Element): string => element.closest('[lang]')?.getAttribute('lang') ?? '';
