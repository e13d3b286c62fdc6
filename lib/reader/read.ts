import type { Page, Reading } from '../account';
import type { Look, Site } from '../site';
import { pageOf } from './page';
import { readComments } from './readComments';
import { readMembers } from './readMembers';
import { isInOrder, readPosts } from './readPosts';
import { readProfile } from './readProfile';

/** How a page is to be read. */
export interface ReadOptions {
  /** When it is looked at, ms. Missing (a saved page): relative times are not resolved. */
  at?: number;
  /** Language where the document does not name one. */
  lang?: string;
  /** Only items inside (or around) these elements. Default: everything. */
  within?: readonly Element[];
}

/** What the lists share while one page is read. */
export interface Reader {
  site: Site;
  look: Look;
  reading: Reading;
  scope: Element;
  within: readonly Element[] | undefined;
  lookAt(element: Element, not?: string): Look;
}

/** Reads a page: pure, the same for a live and a saved document. What is not there is absent, never zero. */
export function read(site: Site, document: Document, url: URL, options: ReadOptions = {}): Reading {
  const reader = openReader(site, document, url, options);
  const { reading } = reader;
  if (!reader.ready || !readProfile(reader)) return reading;
  const items = readPosts(reader);
  readComments(reader, items);
  readMembers(reader);
  if (reading.page.kind === 'profile' && !isInOrder(reading.posts)) reading.topPosts = true;
  return reading;
}

/** What reading a page starts from. Not ready: the part of the document that is this page is not there (yet). */
export function openReader(
  site: Site,
  document: Document,
  url: URL,
  options: ReadOptions,
): Reader & { ready: boolean } {
  const page = pageOf(site, url);
  const root = document.documentElement;
  const look = lookOf(site, url, page, root, options);
  const rule = page.kind === 'other' ? undefined : site.pages[page.kind];
  const scope = rule?.scope ? rule.scope(root, look) : root;
  return {
    site,
    look,
    reading: { site: site.id, page, posts: [], comments: [], members: [], misses: [] },
    scope: scope ?? root,
    ready: scope !== undefined,
    within: options.within,
    lookAt: (element, not) => ({ ...look, lang: langOf(element) || look.lang, ...(not ? { not } : {}) }),
  };
}

function lookOf(site: Site, url: URL, page: Page, root: Element, { at, lang }: ReadOptions): Look {
  const language = root.getAttribute('lang') || lang || '';
  return { url, page, lang: language, shown: site.shownCountsAre, ...(at === undefined ? {} : { at }) };
}

const langOf = (element: Element): string => element.closest('[lang]')?.getAttribute('lang') ?? '';
