import type { Site } from '../sites/Site';
import { siteInfoOf } from '../sites/siteInfos';
import { type AnonymizedPage, anonymizePage } from './anonymizePage';

/** A skeleton with what is needed to read it again: what a bug report carries and `save-page` takes. */
export interface PageReport extends AnonymizedPage {
  site: string;
  /** When the page was looked at, ISO 8601, to the minute. */
  at?: string;
  /** BCP 47, where the page does not name it itself. */
  lang?: string;
}

const HEAD = /^<!-- Hundred: (\S+) (\S+)(?: at (\S+))?(?: lang (\S+))? -->\n/;

/** The report as text: one line of what it is, then the page. */
export function printReport({ site, url, at, lang, page }: PageReport): string {
  const address = url.replaceAll('--', '%2D%2D');
  return `<!-- Hundred: ${site} ${address}${at ? ` at ${at}` : ''}${lang ? ` lang ${lang}` : ''} -->\n${page}`;
}

/** A report's text back into the report; undefined: it is no report. */
export function parseReport(text: string): PageReport | undefined {
  const [head = '', site, url, at, lang] = HEAD.exec(text) ?? [];
  if (!site || !url || !siteInfoOf(site)) return undefined;
  return { site, url, page: text.slice(head.length), ...(at && { at }), ...(lang && { lang }) };
}

/** The report of a page as it is now. @param at ms since 1970 */
export function makeReport(site: Site, document: Document, url: URL, at: number): string {
  const minute = `${new Date(at).toISOString().slice(0, 16)}:00.000Z`;
  return printReport({ site: site.id, at: minute, ...anonymizePage(site, document, url) });
}
