import type { Extractor } from '../Extractor';
import { extract } from '../find';
import { isHidden } from '../isHidden';
import { textOf } from '../text';

/** The same way in a part of the page beside the item (a dialog), where it is shown and writes "@" and the address's account. */
export function aside(selector: string, way: Extractor): Extractor {
  return (root, look) => {
    const { handle } = look.page;
    const parts = [...root.ownerDocument.querySelectorAll(selector)].filter((part) => !isHidden(part));
    const own = handle && parts.find((part) => [...part.querySelectorAll('*')].some((el) => writes(el, `@${handle}`)));
    return own ? extract(way, own, look) : undefined;
  };
}

const writes = (element: Element, name: string): boolean => textOf(element).toLowerCase().split(/[\s/]/).includes(name);
