import type { Way } from '../../site';
import { follow } from '../find';
import { isHidden } from '../hidden';
import { textOf } from '../text';

/** The same way in a part of the page beside the item (a dialog), where it is shown and writes "@" and the address's account. */
export function aside(selector: string, way: Way): Way {
  return (root, look) => {
    const { handle } = look.page;
    const parts = [...root.ownerDocument.querySelectorAll(selector)].filter((part) => !isHidden(part));
    const own = handle && parts.find((part) => [...part.querySelectorAll('*')].some((el) => writes(el, `@${handle}`)));
    return own ? follow(way, own, look) : undefined;
  };
}

const writes = (element: Element, name: string): boolean => textOf(element).toLowerCase().split(/[\s/]/).includes(name);
