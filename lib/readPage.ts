import { featurize } from './comments/featurize';
import { extractPage } from './extract/extractPage';
import type { ExtractOptions } from './extract/openPage';
import type { Reading } from './model';
import { parsePage } from './parse/parsePage';
import type { Site } from './sites/Site';

/** How a page is to be read. */
export interface ReadOptions extends ExtractOptions {
  /** When it is looked at, ms. Missing (a saved page): relative times are not resolved. */
  at?: number;
}

/** Reads a page: pure, the same for a live and a saved document. What is not there is absent, never zero. */
export function readPage(site: Site, document: Document, url: URL, { at, ...options }: ReadOptions = {}): Reading {
  return parsePage(extractPage(site, document, url, { featurize, ...options }), at);
}
