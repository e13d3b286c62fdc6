import type { Extractor, PageContext } from '../Extractor';
import { dataIn, valueAt } from './data';

/** One thing described in the JSON that came with a page. Paths have slashes between, for keys may hold full stops. */
export interface Statement {
  /** The script. */
  script: string;
  /** Path to the thing. */
  at: string;
  /** Path in it to its own name: the account's handle or the post's id. */
  name: string;
}

/**
 * A flag of the JSON that came with the page, or a whole number, where it describes the account (or post) of the address: it is of
 * the first load. A negative number (an overflow) is none.
 */
export function stated(statement: Statement, path: string): Extractor {
  return (root, look) => {
    const value = valueAt(thingOf(statement, root, look), path.split('/'));
    if (typeof value === 'boolean') return value;
    const digits = String(value);
    return /^\d{1,15}$/.test(digits) ? { stated: digits } : undefined;
  };
}

/** A time of that JSON, in seconds since 1970, as an ISO time. */
export function statedTime(statement: Statement, path: string): Extractor {
  return (root, look) => {
    const seconds = Number(valueAt(thingOf(statement, root, look), path.split('/')));
    return seconds > 0 && seconds < 4e9 ? new Date(seconds * 1000).toISOString() : undefined;
  };
}

function thingOf({ script, at, name }: Statement, root: Element, { page }: PageContext): unknown {
  const own = page.kind === 'post' ? page.postId : page.handle;
  const element = root.ownerDocument.querySelector(script);
  if (!element || own === undefined) return undefined;
  const thing = valueAt(dataIn(element), at.split('/'));
  return String(valueAt(thing, name.split('/'))).toLowerCase() === own.toLowerCase() ? thing : undefined;
}
