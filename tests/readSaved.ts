import { extract } from '../lib/extract/extractors';
import type { Reading } from '../lib/model';
import { readPage } from '../lib/readPage';
import { siteFor, siteOfPage, sites } from '../lib/sites/registry';
import type { Site } from '../lib/sites/Site';

/** Where a saved page stood, when it was looked at (ISO; missing: relative times are not resolved) and in which language. */
export interface Setting {
  url: string;
  at?: string;
  lang?: string;
}

/** The site of a document, chosen as the extension chooses it: by address, else by what the page is made with. */
export function siteOfDocument(document: Document, url: string): Site | undefined {
  return siteFor(url) ?? siteOfPage(document, new URL(url));
}

/** The whole Reading of a document as JSON holds it: fields that are undefined are absent. @throws where no site reads it */
export function readDocument(document: Document, { url, at, lang }: Setting): Reading {
  const site = siteOfDocument(document, url);
  if (!site) throw new Error(`no site reads ${url}`);
  const options = { ...(lang ? { lang } : {}), ...(at ? { at: Date.parse(at) } : {}) };
  return JSON.parse(JSON.stringify(readPage(site, document, new URL(url), options)));
}

/** What was tried for a page that no site reads: a line for each site, with each rule of `is` and what it gave. */
export function triedSites(document: Document, address: string): string[] {
  const url = new URL(address);
  const root = document.documentElement;
  const look = { url, page: { kind: 'other' as const }, lang: root.getAttribute('lang') ?? '' };
  return sites.map(({ id, matches, is = [] }) => {
    if (matches.length > 0) return `${id}: ${url.host} is not in ${matches.join(', ')}`;
    const rules = is.map((rule, n) => {
      const name = typeof rule === 'function' ? `is[${n}] (a function)` : `is[${n}] ${JSON.stringify(rule)}`;
      return `${name} gave ${JSON.stringify(extract(rule, root, look)) ?? 'nothing'}`;
    });
    return `${id}: ${rules.join(', ') || 'has no `is`'}`;
  });
}
