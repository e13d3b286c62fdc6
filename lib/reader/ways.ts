import type { Look, Way } from '../site';
import { all, first } from './find';
import { isHidden } from './hidden';
import { textOf } from './text';
import { offsetOf } from './trail';

export { all, first, follow } from './find';
export { isHidden } from './hidden';
export { clean, textOf } from './text';
export { above } from './verbs/above';
export { action, hasRow } from './verbs/action';
export { addressed } from './verbs/addressed';
export { among, behind } from './verbs/among';
export { answered } from './verbs/answered';
export { answers } from './verbs/answers';
export { around } from './verbs/around';
export { aside } from './verbs/aside';
export { beyond } from './verbs/beyond';
export { counter } from './verbs/counter';
export { embedded } from './verbs/embedded';
export { figure } from './verbs/figure';
export { full } from './verbs/full';
export { behindIcon } from './verbs/icons';
export { inFull } from './verbs/inFull';
export { leftover } from './verbs/label';
export { lacks, several } from './verbs/lacks';
export { fresh, microdata } from './verbs/microdata';
export { nth } from './verbs/nth';
export { orZero } from './verbs/orZero';
export { hasOwn, own } from './verbs/own';
export { release } from './verbs/release';
export { schemaCount, schemaText } from './verbs/schema';
export { screen } from './verbs/screen';
export { shipped } from './verbs/shipped';
export { silent } from './verbs/silent';
export { stamped } from './verbs/stamped';
export { stated, statedTime } from './verbs/stated';
export { strange } from './verbs/strange';
export { sum } from './verbs/sum';
export { titled } from './verbs/titled';
export { unless } from './verbs/unless';
export { unlike } from './verbs/unlike';
export { votes } from './verbs/votes';
export { where } from './verbs/where';
export { describing, within } from './verbs/within';

/* The few verbs sites are said with. Each makes a Way; none throws, none looks outside the element's document. */

/** The first whole number of an attribute (or of the text) that the site prints in full; words without one give nothing. */
export function exact(selector: string, attribute?: string): Way {
  return (root, look) => {
    const el = first(root, selector, look);
    const text = el && (attribute ? el.getAttribute(attribute) : textOf(el));
    return text && /\p{Nd}/u.test(text) ? { exact: text } : undefined;
  };
}

/** Is it there? true or false: say it only where its absence means no. */
export function present(selector: string): Way {
  return (root, look) => first(root, selector, look) !== undefined;
}

/** Does the attribute hold one of these texts? Missing where there is no such element (pictures load late). */
export function says(selector: string, attribute: string, ...texts: string[]): Way {
  return (root, look) => {
    const said = first(root, selector, look)?.getAttribute(attribute);
    return typeof said === 'string' ? texts.some((text) => said.includes(text)) : undefined;
  };
}

/** The words of the last match. */
export function last(selector: string): Way {
  return (root, look) => {
    const element = all(root, selector, look).at(-1);
    return element && textOf(element);
  };
}

/**
 * Does such an element stand in an earlier sibling of the item's row? (A heading: what follows is something else.) Where a virtualised
 * list has let go of the heading, its place is remembered.
 */
export function below(row: string, heading: string): Way {
  return (root, { trail = {} }) => {
    const own = root.closest(row);
    const rows = [...(own?.parentElement?.children ?? [])];
    const end = rows.find((one) => one.querySelector(heading));
    if (!end) return Number(offsetOf(root)) > Number(trail.end);
    trail.end = offsetOf(end) ?? Infinity;
    return rows.indexOf(end) < rows.indexOf(own ?? end);
  };
}

/** Does the item stand inside such an element, or is it one? */
export function inside(selector: string): Way {
  return (root) => root.closest(selector) !== null;
}

/** Zero, where the button is there and its number (at `unless`) is not: the site prints nothing for none. */
export function zeroWhere(selector: string, unless?: string): Way {
  return (root, look) => {
    if (unless && first(root, unless, look)) return undefined;
    return first(root, selector, look) ? { exact: '0' } : undefined;
  };
}

/** What stands after a marker in an attribute of the item itself: 'feedItem-by-ada' → 'ada'. */
export function after(attribute: string, marker: string): Way {
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
export function from(selector: string, pattern: RegExp, attribute = 'href'): Way {
  return (root, look) => {
    const read = (el: Element) => (el.getAttribute(attribute) ?? '').replace(look.url.origin, '');
    const found = piece(selector, pattern, read)(root, look);
    return found && decode(found);
  };
}

/** A part of the element's text, by a pattern with one group; without one all of a text that holds a number. */
export const part = (selector: string, pattern = /^(.*\p{Nd}.*)$/u): Way => piece(selector, pattern, textOf);

function piece(selector: string, pattern: RegExp, read: (el: Element) => string) {
  return (root: Element, look: Look): string | undefined => {
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
export function named(selector: string): (root: Element, look: Look) => Element | undefined {
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
