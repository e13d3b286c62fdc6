import type { Extractor, ExtractorFunction, PageContext } from '../../extract/Extractor';
import { all, extract } from '../../extract/elements';
import { textOf } from '../../extract/text';
import { FOLLOWER_WORDS } from '../shared/followers';

/*
 * The header in which the lists' links lead nowhere ("#") and the counters are in no list: a name, or none; posts,
 * followers and following, each a number with a word beside it; a bio, or none. All by the page's order.
 */

/** A number in two boxes, with a word beside it: no name and no bio is boxed so. */
const COUNTER = 'header span[dir="auto"]:has(span > span):not(:has([dir="auto"], a))'; // 2026-07
const HANDLE = 'header h2'; // 2026-07
const NAME = 'header span[dir="auto"]:not(a *, [role="button"] *, :has([dir="auto"]))'; // 2026-07
const BIO = 'header span[dir="auto"] [role="button"] span[dir="auto"]:not(a *)'; // 2026-07

/** The three counters; none, where there are more or less of them, or where the followers are not the second. */
function countersIn(root: Element, context: PageContext): Element[] {
  const counters = all(root, COUNTER, context).filter(
    (counter) => /\p{Nd}/u.test(textOf(counter)) && /\p{L}/u.test(textOf(counter)),
  );
  const isFollowers = (counter: Element): boolean => FOLLOWER_WORDS.test(textOf(counter));
  const [, followers] = counters;
  if (!followers || counters.length !== 3) return [];
  const isTitled = counters.every((counter) => counter === followers || !counter.querySelector('[title]'));
  return isTitled && (isFollowers(followers) || !counters.some(isFollowers)) ? counters : [];
}

/** What an extractor finds in the n-th counter (posts, followers, following), from 0; default: its text. */
export const counterInRow =
  (place: number, extractor: Extractor = ''): ExtractorFunction =>
  (root, context) => {
    const counter = countersIn(root, context)[place];
    return counter && extract(extractor, counter, context);
  };

/** The name: between handle and counters. */
export const nameOverCounters: ExtractorFunction = (root, context) => {
  const [first] = countersIn(root, context);
  const parts = first ? all(root, `${HANDLE}, ${NAME}`, context) : [];
  const handle = parts.findIndex((part) => part.matches(HANDLE));
  const name = parts[handle + 1];
  return handle >= 0 && name && name !== first && name.matches(NAME) ? textOf(name) : undefined;
};

/** The bio: what comes behind the counters and can be pressed for more. */
export const bioUnderCounters: ExtractorFunction = (root, context) => {
  const last = countersIn(root, context).at(-1);
  const parts = last ? all(root, `${COUNTER}, ${BIO}`, context) : [];
  const bio = parts.slice(last ? parts.indexOf(last) : 0).find((part) => part.matches(BIO));
  return bio && textOf(bio);
};

/** What this file's own functions look for. */
export const COUNTER_LITERALS = [COUNTER, HANDLE, NAME, BIO, '[title]', FOLLOWER_WORDS];
