import type { ExtractorFunction } from '../../extract/Extractor';
import { all, extract } from '../../extract/elements';
import { linkMatch } from '../../extract/selectors';
import { textOf } from '../../extract/text';
import { FOLLOWER_WORDS } from '../shared/followers';
import { VERIFIED } from '../shared/verified';
import { hasButtons } from './buttons';

/** A post, a comment, or a row of a list. */
export const ITEM = '[data-pressable-container="true"]';
/** A post with its answers, on a post's page. */
const CELL = '[data-pagelet^="threads_post_page_"]';
/** A post's time, which is its permalink. */
export const STAMP = 'a[href*="/post/"]:has(time)';
export const PERMALINK = `${STAMP}, a[href*="/post/"]:not([href$="/media"])`;
export const AUTHOR = linkMatch(PERMALINK, /\/@([\w.]+)\/post\//);
const ON_POST_PAGE = `:is(${CELL}, body:not(:has(${CELL}))) ${ITEM}`;
const HEADING = 'h2, [role="heading"]';
const DRAWING = `svg:not(${ITEM} ${ITEM} *)`;
const WORDS = 'span[dir="auto"]:not(a *, [role="button"] *):not(:has(time))';
/** The last thing in the line over the words; between the two is, for an author's own, "Author". */
const MENU = '[role="button"][aria-haspopup="menu"]'; // 2026-02

/** Flag: is there a drawing that is named as a verified account's? */
export const isVerified: ExtractorFunction = (root, context) =>
  all(root, DRAWING, context).some((icon) => VERIFIED.test(icon.getAttribute('aria-label') ?? ''));

/** Flag: the dialog has a tab of followers and one of those who are followed; only beneath the first do rows count. */
export const isOtherList: ExtractorFunction = (root) => {
  const tab = root.closest('[role="dialog"]')?.querySelector('[role="tab"]');
  return tab?.getAttribute('aria-selected') !== 'true' || !FOLLOWER_WORDS.test(textOf(tab));
};

/** Flag: it is hidden, or has no row of buttons. */
export const isNoPost: ExtractorFunction = (root, context) =>
  root.closest('[hidden]') !== null || !hasButtons(root, { ...context, not: ITEM });

/**
 * Flag: it comes behind a heading of the list: that is something else ("Related threads"). So is what is outside of the
 * list where the page has one. By the page's order, however the two are boxed.
 */
export const isBehindHeading: ExtractorFunction = (root) => {
  const parts = [...root.ownerDocument.querySelectorAll(`${ON_POST_PAGE}, ${HEADING}`)];
  const start = parts.findIndex((part) => part.matches(ON_POST_PAGE));
  const place = parts.indexOf(root);
  return start >= 0 && (place < start || parts.slice(start, place).some((part) => !part.matches(ON_POST_PAGE)));
};

/** All the words of a comment, without those of the line over them. */
export const commentWords: ExtractorFunction = (root, context) => {
  const parts = all(root, `${MENU}, ${WORDS}`, context);
  const menu = parts.findIndex((part) => part.matches(MENU));
  return parts
    .slice(menu + 1)
    .filter((part) => part.matches(WORDS))
    .map(textOf)
    .join(' ');
};

/** Author of the item before this one in the same cell. */
export const previousAuthor: ExtractorFunction = (root, context) => {
  const cell = [...(root.closest(CELL)?.querySelectorAll(`${ITEM}:not(${ITEM} *)`) ?? [])];
  const previous = cell[cell.indexOf(root) - 1];
  return previous && extract(AUTHOR, previous, context);
};

/** What this file's own functions look for. */
export const ITEM_LITERALS = [
  ITEM,
  CELL,
  HEADING,
  DRAWING,
  WORDS,
  MENU,
  '[role="dialog"] [role="tab"][aria-selected="true"]',
  FOLLOWER_WORDS,
  VERIFIED,
];
