import type { Reading } from '../account';
import type { Site } from '../site';
import { collect } from './collect';
import { commentFeatures } from './features';
import type { CollectOptions } from './openReader';
import { understand } from './understand';

/** How a page is to be read. */
export interface ReadOptions extends CollectOptions {
  /** When it is looked at, ms. Missing (a saved page): relative times are not resolved. */
  at?: number;
}

/** Reads a page: pure, the same for a live and a saved document. What is not there is absent, never zero. */
export function read(site: Site, document: Document, url: URL, { at, ...options }: ReadOptions = {}): Reading {
  return understand(collect(site, document, url, { describe: commentFeatures, ...options }), at);
}
