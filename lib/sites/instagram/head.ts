import type { ExtractorFunction } from '../../extract/Extractor';
import { match } from '../../extract/selectors';

/** What the page came with, in its head: the group of a pattern in a property of Open Graph ("description"). */
export const inHead = (property: string, pattern: RegExp): ExtractorFunction =>
  match([`meta[property="og:${property}"]`, 'content'], pattern);
