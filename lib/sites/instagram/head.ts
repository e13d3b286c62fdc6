import type { ExtractorFunction } from '../../extract/Extractor';
import { match } from '../../extract/selectors';

/** What the page came with, in its head: the group of a pattern in a property of Open Graph ("description"). */
export const inHead = (property: string, pattern: RegExp): ExtractorFunction =>
  match([`meta[property="og:${property}"]`, 'content'], pattern);

/** The post in an address. */
export const CODE = /\/(?:p|reel|tv)\/([\w-]+)/;
/** The account in a post's address. */
export const OWNER = /(?:^|\.com)\/([\w.]+)\/(?:p|reel)\//;
