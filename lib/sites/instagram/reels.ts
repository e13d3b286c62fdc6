import type { ExtractorFunction, PageContext } from '../../extract/Extractor';
import { all, extract } from '../../extract/elements';
import { linkMatch } from '../../extract/selectors';
import { textOf } from '../../extract/text';
import type { PostRule } from '../Site';
import { CODE, inHead, OWNER } from './head';

/*
 * The viewer of reels, one above the other. Nothing in it bears an id: the head alone tells which one the page began
 * with, and that is the first; after a move to the next one the head is still the first's, and nothing is read.
 */

/** The player, with the names over it; beside it a bar of icons with numbers. */
const PLAYER = '[data-virtualized]'; // 2026
const ICON = 'svg[role="img"]:not([data-virtualized] *)'; // 2026
const NUMBER = 'span[dir="auto"]:not([data-virtualized] *)'; // 2026
const AUTHOR = linkMatch('[data-virtualized] a[href$="/reels/"]', /^\/([\w.]+)\/reels\/$/);

/** The bar of the first reel: its icons and numbers in the page's order. */
function barOf(root: Element, context: PageContext): Element[] {
  const parts = all(root, `${PLAYER}, ${ICON}, ${NUMBER}`, context);
  const start = parts.findIndex((part) => part.matches(PLAYER));
  const next = parts.findIndex((part, place) => place > start && part.matches(PLAYER));
  return start < 0 ? [] : parts.slice(start + 1, next < 0 ? undefined : next);
}

/** The number behind the n-th icon (from 0) of the first reel's bar, before the next icon: likes, comments. */
export const numberInBar =
  (place: number): ExtractorFunction =>
  (root, context) => {
    const bar = barOf(root, context);
    const icon = bar.filter((part) => part.matches(ICON))[place];
    const next = icon && bar[bar.indexOf(icon) + 1];
    const text = next?.matches(NUMBER) ? textOf(next) : '';
    return /^\p{Nd}/u.test(text) ? text : undefined;
  };

/** Flag: is the first reel the one of the address, by the head, or because there is no other? */
export const isFirstOfPage: ExtractorFunction = (root, context) => {
  const { documentElement } = root.ownerDocument;
  const id = extract(inHead('url', CODE), documentElement, context);
  if (id === undefined) return all(root, PLAYER, context).length === 1;
  const owner = extract(inHead('url', OWNER), documentElement, context);
  const author = extract(AUTHOR, root, context);
  return id === context.page.postId && (owner === undefined || author === undefined || owner === author);
};

/** The first reel of the viewer. */
export const REEL: PostRule = {
  on: ['post'],
  item: 'main:has([data-virtualized] a[href$="/reels/"]):not(:has(article))',
  focal: [isFirstOfPage], // 2026
  author: [AUTHOR], // 2026
  likes: [numberInBar(0)], // 2026
  replies: [numberInBar(1)], // 2026
};

/** What this file's own functions look for. */
export const REEL_LITERALS = [PLAYER, ICON, NUMBER, AUTHOR];
