import type { Sheet } from '../account';
import type { Site } from '../site';
import { type CollectOptions, type OpenReader, openReader } from './openReader';
import { readComments } from './readComments';
import { readMembers } from './readMembers';
import { readPosts } from './readPosts';
import { readProfile } from './readProfile';

/**
 * Gathers what a page shows, its numbers and times as they stand. Pure, the same for a live and a saved document; this much runs
 * in the page, the understanding in the background.
 */
export function collect(site: Site, document: Document, url: URL, options: CollectOptions = {}): Sheet {
  return gather(openReader(site, document, url, options));
}

/** The same with a reader that was opened before; once for each. */
export function gather(reader: OpenReader): Sheet {
  const { sheet, look } = reader;
  if (!reader.ready || !readProfile(reader)) return sheet;
  const items = readPosts(reader);
  // while the page goes on to the next post, the comments there are the last one's still
  const stands = items.focal || reader.trail.offset !== undefined;
  if (look.page.kind !== 'post' || (stands && reader.wants(sheet.posts[0]?.author))) readComments(reader, items);
  readMembers(reader);
  return sheet;
}
