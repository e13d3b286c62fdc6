import type { RawPage } from '../model';
import type { Site } from '../sites/Site';
import { extractComments } from './extractComments';
import { extractMembers } from './extractMembers';
import { extractPosts } from './extractPosts';
import { extractProfile } from './extractProfile';
import { type ExtractOptions, type OpenPage, openPage } from './openPage';

/**
 * Gathers what a page shows, its numbers and times as they stand. Pure, the same for a live and a saved document; this much runs
 * in the page, the understanding in the background.
 */
export function extractPage(site: Site, document: Document, url: URL, options: ExtractOptions = {}): RawPage {
  return extractOpenPage(openPage(site, document, url, options));
}

/** The same with a reader that was opened before; once for each. */
export function extractOpenPage(reader: OpenPage): RawPage {
  const { rawPage, look } = reader;
  if (!reader.ready || !extractProfile(reader)) return rawPage;
  const items = extractPosts(reader);
  // while the page goes on to the next post, the comments there are the last one's still
  const stands = items.focal || reader.listPosition.offset !== undefined;
  if (look.page.kind !== 'post' || (stands && reader.wants(rawPage.posts[0]?.author))) extractComments(reader, items);
  extractMembers(reader);
  return rawPage;
}
