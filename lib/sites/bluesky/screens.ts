import type { FindElement } from '../../extract/Extractor';
import { isHidden } from '../../extract/elements';

/** The screen that is shown now; earlier ones stay in the document, hidden. */
export const shownScreen =
  (screen: string): FindElement =>
  (root) =>
    [...root.querySelectorAll(screen)].find((each) => !isHidden(each));

/**
 * The followers' screen, unless the document's title names another "@account": an older list may still be there under a
 * new address.
 */
export const followersScreen: FindElement = (root, context) => {
  const title = root.querySelector('title')?.textContent ?? '';
  const named = /@([\w.-]+)/.exec(title)?.[1]?.toLowerCase();
  const { handle } = context.page;
  if (named && handle && named !== handle) return undefined;
  return shownScreen('[data-testid="profileFollowersScreen"]')(root, context);
};
