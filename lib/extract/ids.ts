import type { Extractor, ExtractorFunction, PageContext } from './Extractor';
import { extract } from './elements';
import { withLiterals } from './literals';

/**
 * Flag: is this the post of the address? By its id. Some ids are written in two ways ("pfbid02…", digits) that cannot be compared, and
 * some cannot be read: then it is, where it is in no list and not known to be somebody else's.
 */
export function isPostOfAddress(id: Extractor, author: Extractor, list: string): ExtractorFunction {
  return withLiterals([id, author, list], (post: Element, context: PageContext) => {
    const { handle, postId = '' } = context.page;
    const own = extract(id, post, context);
    if (typeof own === 'string' && isNumber(own) === isNumber(postId)) return own === postId;
    const name = extract(author, post, context);
    // an address may hold the account's number where the page writes its name
    const isComparable = typeof name === 'string' && handle !== undefined && isNumber(name) === isNumber(handle);
    return post.closest(list) === null && !(isComparable && name.toLowerCase() !== handle);
  });
}

const isNumber = (id: string): boolean => /^\d+$/.test(id);

/**
 * When a post was made, from its id of 64 bits (a scheduled one may have appeared later). Its upper half counts the seconds since
 * 1970 (TikTok's videos): the day, UTC. With `since` (ms): its upper 42 bits count the ms since then (X, from late in 2010 on): the
 * moment; older ids are shorter and hold no time.
 */
export function timeOfId(id: Extractor, since?: number): ExtractorFunction {
  return withLiterals([id], (root: Element, context: PageContext) => {
    const digits = String(extract(id, root, context));
    if (!(since ? /^\d{16,19}$/ : /^\d{19}$/).test(digits)) return undefined;
    if (since) return new Date(Number(digits) / 2 ** 22 + since).toISOString();
    return new Date((Number(digits) / 2 ** 32) * 1000).toISOString().slice(0, 10);
  });
}
