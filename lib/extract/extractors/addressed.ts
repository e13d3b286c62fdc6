import type { Extractor } from '../Extractor';
import { extract } from '../find';

/**
 * Is this the post the address is about? Its id says so. Some ids are written in two ways ("pfbid02…", digits) that cannot be
 * compared, and some cannot be read: then it is, when it stands in no list and is not known to be somebody else's.
 */
export function addressed(id: Extractor, author: Extractor, list: string): Extractor {
  return (post, look) => {
    const { handle, postId = '' } = look.page;
    const own = extract(id, post, look);
    if (typeof own === 'string' && isNumber(own) === isNumber(postId)) return own === postId;
    const who = extract(author, post, look);
    // an address may hold the account's number where the page writes its name
    const comparable = typeof who === 'string' && handle !== undefined && isNumber(who) === isNumber(handle);
    return post.closest(list) === null && !(comparable && who.toLowerCase() !== handle);
  };
}

const isNumber = (id: string): boolean => /^\d+$/.test(id);
