import type { RawPage } from '../model';
import type { Site } from '../sites/Site';
import { extractComments } from './extractComments';
import { extractMembers } from './extractMembers';
import { extractPosts } from './extractPosts';
import { extractProfile } from './extractProfile';
import { listMisses } from './listMisses';
import { type ExtractOptions, type OpenPage, openPage } from './openPage';

/**
 * Extracts what a page shows, its numbers and times as printed. Pure, the same for a live and a saved document; this much runs in the
 * page, the parsing in the background.
 */
export function extractPage(site: Site, document: Document, url: URL, options: ExtractOptions = {}): RawPage {
  return extractOpenPage(openPage(site, document, url, options));
}

/** The same of a page that was opened before; once for each. */
export function extractOpenPage(page: OpenPage): RawPage {
  const { rawPage, context, listPosition } = page;
  if (!page.isReady || !extractProfile(page)) return rawPage;
  const items = extractPosts(page);
  // while the page goes on to the next post, the comments there are the last one's still
  const hasFocal = items.focal !== undefined || listPosition.offset !== undefined;
  const isWanted = context.page.kind !== 'post' || (hasFocal && page.isWanted(rawPage.posts[0]?.author));
  if (isWanted) extractComments(page, items);
  extractMembers(page);
  if (!page.within) rawPage.misses.push(...listMisses(page));
  return rawPage;
}
