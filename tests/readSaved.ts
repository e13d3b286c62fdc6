import type { Reading } from '../lib/model';
import { readPage } from '../lib/readPage';
import { siteOfPage } from '../lib/sites/registry';
import type { Site } from '../lib/sites/Site';
import { siteInfos } from '../lib/sites/siteInfos';

/** Where a saved page stood, when it was looked at (ISO; missing: relative times are not resolved) and in which language. */
export interface Setting {
  url: string;
  at?: string;
  lang?: string;
}

/** The site of a document, chosen as the extension chooses it: by address, else by what the page is made with. */
export function siteOfDocument(document: Document, url: string): Site | undefined {
  return siteOfPage(document, new URL(url));
}

/** The whole Reading of a document as JSON holds it: fields that are undefined are absent. @throws where no site reads it */
export function readDocument(document: Document, { url, at, lang }: Setting): Reading {
  const site = siteOfDocument(document, url);
  if (!site) throw new Error(`no site reads ${url}`);
  const options = { ...(lang ? { lang } : {}), ...(at ? { at: Date.parse(at) } : {}) };
  return JSON.parse(JSON.stringify(readPage(site, document, new URL(url), options)));
}

/** What was tried for a page that no site reads: a line for each site, with its hosts or the marks of its software. */
export function triedSites(address: string): string[] {
  const { host } = new URL(address);
  return siteInfos.map(({ id, matches, is }) =>
    matches.length > 0
      ? `${id}: ${host} is not in ${matches.join(', ')}`
      : `${id}: ${is.join(', ')} is not on the page`,
  );
}
