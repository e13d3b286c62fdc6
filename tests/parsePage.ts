import { parseHTML } from 'linkedom';
import { parse, serialize } from 'parse5';

/** A saved page as a Document. parse5 builds the tree as browsers do; linkedom gives it selectors quickly. */
export function parsePage(html: string): Document {
  return parseHTML(serialize(parse(html))).document as unknown as Document;
}
