import type { ExtractorFunction, PageContext } from '../../extract/Extractor';
import { jsonScripts, valueAt } from '../../extract/json';

/*
 * The JSON that came with the page describes the account (or video) of the address; numbers in most of it are rounded,
 * and a negative one (an overflow) is no count.
 */

const SCRIPT = 'script#__UNIVERSAL_DATA_FOR_REHYDRATION__'; // 2025-12
/** Where the data has its account or video, and in that its name: the handle, or the id. */
const USER = { path: '__DEFAULT_SCOPE__/webapp.user-detail/userInfo', name: 'user/uniqueId' }; // 2025-12
const VIDEO = { path: '__DEFAULT_SCOPE__/webapp.video-detail/itemInfo/itemStruct', name: 'id' }; // 2025-12

/** The value at a path into the data about the page's account or video; undefined where it is about another. */
function dataAt(path: string, root: Element, { page }: PageContext): unknown {
  const { path: place, name } = page.kind === 'profile' ? USER : VIDEO;
  const wanted = page.kind === 'post' ? page.postId : page.handle;
  const [data] = jsonScripts(root, SCRIPT);
  const thing = valueAt(data, place);
  const isOfPage = wanted !== undefined && String(valueAt(thing, name)).toLowerCase() === wanted.toLowerCase();
  return isOfPage ? valueAt(thing, path) : undefined;
}

/** A whole number of that data. */
export const statedCount =
  (path: string): ExtractorFunction =>
  (root, context) => {
    const digits = String(dataAt(path, root, context));
    return /^\d{1,15}$/.test(digits) ? { stated: digits } : undefined;
  };

/** A flag of that data. */
export const statedFlag =
  (path: string): ExtractorFunction =>
  (root, context) => {
    const value = dataAt(path, root, context);
    return typeof value === 'boolean' ? value : undefined;
  };

/** A time of that data, in seconds since 1970, as an ISO time. */
export const statedTime =
  (path: string): ExtractorFunction =>
  (root, context) => {
    const seconds = Number(dataAt(path, root, context));
    return seconds > 0 && seconds < 4e9 ? new Date(seconds * 1000).toISOString() : undefined;
  };

/** What this file's own functions look for. */
export const DATA_LITERALS = [
  ...[SCRIPT, USER, VIDEO, 'statsV2 stats followerCount followingCount videoCount playCount'],
  'user createTime privateAccount',
];
