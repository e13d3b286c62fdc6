import { parseHTML } from 'linkedom';
import { parse, serialize } from 'parse5';

/** Where an archive leads a page's links to, before the address that stood there. */
const ARCHIVED = /^(?:https?:)?(?:\/\/web\.archive\.org)?\/web\/\d+[a-z_]*\//;

/**
 * A saved page as a Document. parse5 builds the tree as browsers do; linkedom gives it selectors quickly. What a browser holds
 * apart from the page (templates) is not in it, and an archive's links lead where they led.
 */
export function parseHtml(html: string): Document {
  const { document } = parseHTML(serialize(parse(html)));
  for (const template of document.querySelectorAll('template')) template.replaceChildren();
  document.querySelector('#wm-ipp-base')?.remove();
  for (const name of ['href', 'src']) {
    for (const element of document.querySelectorAll(`[${name}*="/web/"]`)) {
      element.setAttribute(name, (element.getAttribute(name) ?? '').replace(ARCHIVED, ''));
    }
  }
  return document as unknown as Document;
}
