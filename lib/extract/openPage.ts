import type { CommentFeatures, Page, RawPage } from '../model';
import type { Site } from '../sites/Site';
import { pageOf } from './address';
import type { PageContext } from './Extractor';
import type { ListPosition } from './listPosition';

/** A comment's words → what is kept of them. Not part of this module: pages without comments do without it. */
export type Featurize = (text: string) => CommentFeatures;

/** How a page is to be gathered. */
export interface ExtractOptions {
  /** Language where the document does not name one. */
  lang?: string;
  /** Only items inside (or around) these elements. Default: everything. */
  within?: readonly Element[];
  /** Turns a comment's words into features; without it comments carry none. */
  describe?: Featurize;
  /**
   * Is what this account posts of use? Of lists by many people only such posts are read, and comments only beneath such a post.
   * Default: everybody's is.
   */
  wants?: (author: string | undefined) => boolean;
  /** Kept by the caller for as long as the address stays the same. */
  listPosition?: ListPosition;
}

/** What the lists share while one page is read. */
export interface PageReader {
  site: Site;
  look: PageContext;
  rawPage: RawPage;
  scope: Element;
  within: readonly Element[] | undefined;
  listPosition: ListPosition;
  describe: Featurize | undefined;
  wants: (author: string | undefined) => boolean;
  /** Authors found so far, by rule and item: chips and posts both ask for them. */
  authors: Map<object, Map<Element, string | undefined>>;
  lookAt(element: Element, not?: string): PageContext;
  /** The look's language, where it is another than the page's. */
  langIfOther(look: PageContext): string | undefined;
}

/** What reading a page starts from. Not ready: the part of the document that is this page is not there (yet). */
export type OpenPage = PageReader & { ready: boolean };

/** Looks at a page as a whole. */
export function openPage(site: Site, document: Document, url: URL, options: ExtractOptions): OpenPage {
  const page = pageOf(site, url);
  const root = document.documentElement;
  const look = lookOf(url, page, root, options);
  const rule = page.kind === 'other' ? undefined : site.pages[page.kind];
  const scope = rule?.scope ? rule.scope(root, look) : root;
  const { shownCountsAre: shown } = site;
  return {
    site,
    look,
    rawPage: {
      site: site.id,
      page,
      lang: look.lang,
      shown: typeof shown === 'string' ? shown : shown(root),
      posts: [],
      comments: [],
      members: [],
      misses: [],
    },
    scope: scope ?? root,
    ready: scope !== undefined,
    within: options.within,
    listPosition: look.listPosition,
    describe: options.describe,
    wants: options.wants ?? (() => true),
    authors: new Map(),
    langIfOther: ({ lang }) => (lang === look.lang ? undefined : lang),
    lookAt: (element, not) => ({
      ...look,
      ...(not ? { not } : {}),
      // few ways ask for it, and every item has a look
      get lang() {
        return langOf(element) || look.lang;
      },
    }),
  };
}

function lookOf(url: URL, page: Page, root: Element, { lang, listPosition = {} }: ExtractOptions) {
  const language = root.getAttribute('lang') || lang || '';
  return { url, page, lang: language, listPosition };
}

const langOf = (element: Element): string => element.closest('[lang]')?.getAttribute('lang') ?? '';
