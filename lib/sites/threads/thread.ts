import type { ExtractorFunction, FindElement, PageContext } from '../../extract/Extractor';
import { extract, first } from '../../extract/elements';
import { AUTHOR, ITEM, STAMP } from './items';

/** A post and what goes on with it, in a profile's list; without that name: the box around them. */
const CELL = '[data-pagelet^="threads_profile_posts"]'; // 2026-04
const SCREEN = '[role="region"], [hidden]';

/** The items of a box, without those that are quoted in others. */
const itemsOf = (box: Element): Element[] => [...box.querySelectorAll(`${ITEM}:not(${ITEM} *)`)];

/** The box that holds an item and those that belong to it: smaller than the list, which holds others too. */
function cellOf(item: Element): Element | undefined {
  const named = item.closest(CELL);
  if (named) return named;
  let box = item.parentElement;
  while (box && !box.matches(SCREEN) && itemsOf(box).length === 1) box = box.parentElement;
  if (!box || box.matches(SCREEN)) return undefined;
  const screen = box.closest(SCREEN) ?? box.ownerDocument.documentElement;
  return itemsOf(screen).length > itemsOf(box).length ? box : undefined;
}

const timeOf = (item: Element, context: PageContext): string =>
  first(item, `${STAMP} time`, context)?.getAttribute('datetime') ?? '';

/** The first post of the thread: in one cell, by one author, downwards in time. */
export const startOfThread: FindElement = (item, context) => {
  const cell = cellOf(item);
  const items = cell ? itemsOf(cell) : [];
  let place = items.indexOf(item);
  const isPart = (part: Element, next: Element): boolean =>
    extract(AUTHOR, part, context) === extract(AUTHOR, next, context) && timeOf(part, context) <= timeOf(next, context);
  for (; place > 0; place--) {
    const [previous, current] = items.slice(place - 1, place + 1);
    if (!previous || !current || !isPart(previous, current)) break;
  }
  return items[place];
};

/** A flag of the thread that a post is a part of, on a profile. */
export const ofThread =
  (flag: ExtractorFunction): ExtractorFunction =>
  (root, context) => {
    const start = context.page.kind === 'profile' ? startOfThread(root, context) : undefined;
    return start && start !== root ? flag(start, context) : undefined;
  };

/** What this file's own functions look for. */
export const THREAD_LITERALS = [CELL, SCREEN];
