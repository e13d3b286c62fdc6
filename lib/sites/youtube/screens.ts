import type { Extractor, ExtractorFunction, FindElement } from '../../extract/Extractor';
import { extract, isHidden } from '../../extract/elements';
import { textOf } from '../../extract/text';

/**
 * The screen that is shown now, of those that a page keeps in its document; where a screen names its video (in
 * `attribute`), only the one of the address. All of the document where it has no screens.
 */
export const shownScreen =
  (screen: string, attribute?: string): FindElement =>
  (root, { page }) => {
    const screens = [...root.querySelectorAll(screen)];
    if (screens.length === 0) return root;
    const isOfPage = (video: string | null | undefined): boolean => !video || video === page.postId;
    return screens.find((each) => !isHidden(each) && isOfPage(attribute && each.getAttribute(attribute)));
  };

/** An extractor in a dialog of the page, where it is shown and writes "@" and the address's account. */
export const inDialog =
  (dialog: string, extractor: Extractor): ExtractorFunction =>
  (root, context) => {
    const { handle } = context.page;
    const dialogs = [...root.ownerDocument.querySelectorAll(dialog)].filter((each) => !isHidden(each));
    const own =
      handle && dialogs.find((each) => [...each.querySelectorAll('*')].some((part) => names(part, `@${handle}`)));
    return own ? extract(extractor, own, context) : undefined;
  };

const names = (element: Element, name: string): boolean => textOf(element).toLowerCase().split(/[\s/]/).includes(name);
