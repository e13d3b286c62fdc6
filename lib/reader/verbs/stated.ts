import type { Count } from '../../account';
import type { Found, Look, Way } from '../../site';
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
 * A value of the JSON that came with the page, where it describes the account (or post) of the address: it is of the first load. A
 * count that may have been rounded there already ("192100") gets the range this leaves; a negative one (an overflow) is none.
 */
export function stated(statement: Statement, path: string): Way {
  return (root, look) => {
    const value = valueAt(thingOf(statement, root, look), path.split('/'));
    if (typeof value === 'boolean') return value;
    const digits = typeof value === 'number' ? String(value) : value;
    return typeof digits === 'string' && /^\d+$/.test(digits) ? countOf(Number(digits)) : undefined;
  };
}

/** A time of that JSON, in seconds since 1970, as an ISO time. */
export function statedTime(statement: Statement, path: string): Way {
  return (root, look) => {
    const seconds = Number(valueAt(thingOf(statement, root, look), path.split('/')));
    return seconds > 0 && seconds < 4e9 ? new Date(seconds * 1000).toISOString() : undefined;
  };
}

function thingOf({ script, at, name }: Statement, root: Element, { page }: Look): unknown {
  const own = page.kind === 'post' ? page.postId : page.handle;
  const element = root.ownerDocument.querySelector(script);
  if (!element || own === undefined) return undefined;
  const thing = valueAt(dataIn(element), at.split('/'));
  return String(valueAt(thing, name.split('/'))).toLowerCase() === own.toLowerCase() ? thing : undefined;
}

/** "783427" is exact; "25500" may be what was shown as "25.5K", "1600000" as "1.6M". */
function countOf(value: number): Found {
  if (!Number.isSafeInteger(value)) return undefined;
  const step = value >= 1e9 ? 1e8 : value >= 1e6 ? 1e5 : value >= 1e4 ? 100 : 1;
  const half = step > 1 && value % step === 0 ? step / 2 : 0;
  return { low: value - half, value, high: value + Math.max(0, half - 1) } satisfies Count;
}
