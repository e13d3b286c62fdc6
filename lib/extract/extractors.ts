import type { Extractor, PageContext } from './Extractor';
import { all, first } from './find';
import { isHidden } from './isHidden';
import { offsetOf } from './listPosition';
import { textOf } from './text';

export { above } from './extractors/above';
export { action, hasRow } from './extractors/action';
export { addressed } from './extractors/addressed';
export { among, behind } from './extractors/among';
export { answered } from './extractors/answered';
export { answers } from './extractors/answers';
export { around } from './extractors/around';
export { aside } from './extractors/aside';
export { beyond } from './extractors/beyond';
export { counter } from './extractors/counter';
export { embedded } from './extractors/embedded';
export { figure } from './extractors/figure';
export { full } from './extractors/full';
export { behindIcon } from './extractors/icons';
export { inFull } from './extractors/inFull';
export { leftover } from './extractors/label';
export { lacks, several } from './extractors/lacks';
export { fresh, microdata } from './extractors/microdata';
export { nth } from './extractors/nth';
export { orZero } from './extractors/orZero';
export { hasOwn, own } from './extractors/own';
export { release } from './extractors/release';
export { schemaCount, schemaText } from './extractors/schema';
export { screen } from './extractors/screen';
export { shipped } from './extractors/shipped';
export { silent } from './extractors/silent';
export { stamped } from './extractors/stamped';
export { stated, statedTime } from './extractors/stated';
export { strange } from './extractors/strange';
export { sum } from './extractors/sum';
export { titled } from './extractors/titled';
export { unless } from './extractors/unless';
export { unlike } from './extractors/unlike';
export { votes } from './extractors/votes';
export { where } from './extractors/where';
export { describing, within } from './extractors/within';
export { all, extract, first } from './find';
export { isHidden } from './isHidden';
export { clean, textOf } from './text';

/* The few verbs sites are said with. Each makes a Way; none throws, none looks outside the element's document. */

/** The first whole number of an attribute (or of the text) that the site prints in full; words without one give nothing. */
export function exact(selector: string, attribute?: string): Extractor {
  return (root, look) => {
    const el = first(root, selector, look);
    const text = el && (attribute ? el.getAttribute(attribute) : textOf(el));
    return text && /\p{Nd}/u.test(text) ? { exact: text } : undefined;
  };
}

/** Is it there? true or false: say it only where its absence means no. */
export function present(selector: string): Extractor {
  return (root, look) => first(root, selector, look) !== undefined;
}

/** Does the attribute hold one of these texts? Missing where there is no such element (pictures load late). */
export function says(selector: string, attribute: string, ...texts: string[]): Extractor {
  return (root, look) => {
    const said = first(root, selector, look)?.getAttribute(attribute);
    return typeof said === 'string' ? texts.some((text) => said.includes(text)) : undefined;
  };
}

/** The words of the last match. */
export function last(selector: string): Extractor {
  return (root, look) => {
    const element = all(root, selector, look).at(-1);
    return element && textOf(element);
  };
}

/**
 * Does such an element stand in an earlier sibling of the item's row? (A heading: what follows is something else.) Where a virtualised
 * list has let go of the heading, its place is remembered.
 */
export function below(row: string, heading: string): Extractor {
  return (root, { listPosition = {} }) => {
    const own = root.closest(row);
    const rows = [...(own?.parentElement?.children ?? [])];
    const end = rows.find((one) => one.querySelector(heading));
    if (!end) return Number(offsetOf(root)) > Number(listPosition.end);
    listPosition.end = offsetOf(end) ?? Infinity;
    return rows.indexOf(end) < rows.indexOf(own ?? end);
  };
}

/** Does the item stand inside such an element, or is it one? */
export function inside(selector: string): Extractor {
  return (root) => root.closest(selector) !== null;
}

/** Zero, where the button is there and its number (at `unless`) is not: the site prints nothing for none. */
export function zeroWhere(selector: string, unless?: string): Extractor {
  return (root, look) => {
    if (unless && first(root, unless, look)) return undefined;
    return first(root, selector, look) ? { exact: '0' } : undefined;
  };
}

/** What stands after a marker in an attribute of the item itself: 'feedItem-by-ada' → 'ada'. */
export function after(attribute: string, marker: string): Extractor {
  return (root) => {
    const value = root.getAttribute(attribute) ?? '';
    const at = value.indexOf(marker);
    return at < 0 ? undefined : value.slice(at + marker.length);
  };
}

/**
 * A part of a link's address, by a pattern with one group: from('a[href*="/status/"]', /\/status\/(\d+)/). Of the site's own
 * addresses the pattern meets the path alone: a saved page spells them out in full.
 */
export function from(selector: string, pattern: RegExp, attribute = 'href'): Extractor {
  return (root, look) => {
    const read = (el: Element) => (el.getAttribute(attribute) ?? '').replace(look.url.origin, '');
    const found = piece(selector, pattern, read)(root, look);
    return found && decode(found);
  };
}

/** A part of the element's text, by a pattern with one group; without one all of a text that holds a number. */
export const part = (selector: string, pattern = /^(.*\p{Nd}.*)$/u): Extractor => piece(selector, pattern, textOf);

function piece(selector: string, pattern: RegExp, read: (el: Element) => string) {
  return (root: Element, look: PageContext): string | undefined => {
    for (const el of all(root, selector, look)) {
      const found = pattern.exec(read(el))?.[1];
      if (found) return found;
    }
    return undefined;
  };
}

/** The first match that is not hidden by an attribute or an ancestor's. No layout: tests have none. */
export function visible(selector: string): (root: Element) => Element | undefined {
  return (root) => [...root.querySelectorAll(selector)].find((el) => !isHidden(el));
}

/** All of the page, once it names the account of the address there: an older list may still stand under a new address. */
export function named(selector: string): (root: Element, look: PageContext) => Element | undefined {
  return (root, look) => {
    const element = first(root, selector, look);
    return element && textOf(element).replace(/^@/, '').toLowerCase() === look.page.handle ? root : undefined;
  };
}

/** A path segment as written by people; broken escapes stay as they are. */
export function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
