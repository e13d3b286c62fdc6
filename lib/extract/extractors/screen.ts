import type { PageContext } from '../Extractor';
import { isHidden } from '../isHidden';

/**
 * Of the screens that a page keeps in its document, the one that is shown now; where a screen names its post (in `attribute`), only
 * the one of the address. All of the document where it has no screens.
 */
export function screen(
  selector: string,
  attribute?: string,
): (root: Element, look: PageContext) => Element | undefined {
  return (root, { page }) => {
    const screens = [...root.querySelectorAll(selector)];
    if (screens.length === 0) return root;
    return screens.find((one) => !isHidden(one) && isOf(page.postId, attribute && one.getAttribute(attribute)));
  };
}

const isOf = (postId: string | undefined, said: string | null | undefined): boolean => !said || said === postId;
