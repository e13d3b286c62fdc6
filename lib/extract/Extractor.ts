import type { Page, RawCount } from '../model';
import type { ListPosition } from './listPosition';

/** What an extractor may know besides its element. */
export interface PageContext {
  url: URL;
  page: Page;
  /** Language of the page at this element, BCP 47; '' = not known. */
  lang: string;
  /** Selector of parts of the item that belong to somebody else (a quoted post): matches inside them do not count. */
  not?: string;
  listPosition?: ListPosition;
}

/** What an extractor finds: a text or count as the page prints it, or a flag; undefined: nothing. */
export type Extracted = RawCount | boolean | undefined;

/** Finds a field below an element. Pure: it looks at nothing outside the element's document, and does not throw. */
export type ExtractorFunction = (root: Element, context: PageContext) => Extracted;

/**
 * How a field is found: a selector (the text of its first match; for a flag: that there is a match), a [selector, attribute] pair,
 * or a function. The selector '' means the element itself.
 */
export type Extractor = string | readonly [selector: string, attribute: string] | ExtractorFunction;

/** Extractors of one field, newest first. The first one whose result is understood wins. */
export type Extractors = readonly Extractor[];

/** Finds a part of the document; undefined: it is not there. */
export type FindElement = (root: Element, context: PageContext) => Element | undefined;
