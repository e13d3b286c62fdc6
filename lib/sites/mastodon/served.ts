import type { Extractor } from '../../extract/Extractor';
import { linkedData, schemaCount, schemaText } from '../../extract/schemaOrg';
import { match } from '../../extract/selectors';
import type { PostRule } from '../Site';

/*
 * What the server puts into the head of a page, before the client draws anything: an account's counts, rounded, in a
 * fixed order and with the followers last (some leave them out); a post's in full. Boosts are counted there without
 * quotes: they are no shares.
 */

/** Not yet the bio; French has such a dot within words ("abonné·e·s"). */
const BEFORE = '(?:(?! · ).)*?';
const THREE = `${BEFORE}\\d${BEFORE}`;
const inDescription = (pattern: string): Extractor =>
  match(['meta[property="og:description"]', 'content'], new RegExp(`^${pattern}`));

/** The head of a page that is about an account. */
export const HEAD = 'head:has(meta[property="profile:username"])';

/** The fields of such an account. */
export const served = {
  handle: ['meta[property="profile:username"]', 'content'], // 2026-08
  name: match(['meta[property="og:title"]', 'content'], /^(.*) \(@[^()]+\)$/), // 2026-08
  posts: inDescription(`(${THREE}), ${THREE}, ${THREE} ·`), // 2026-08
  following: inDescription(`${THREE}, (${THREE}), ${THREE} ·`), // 2026-08
  followers: inDescription(`${THREE}, ${THREE}, (${THREE}) ·`), // 2026-08
  bio: inDescription(`${BEFORE} · ([\\s\\S]+)$`), // 2026-08
} satisfies Record<string, Extractor>;

/** A post's page of which nothing is drawn yet. */
export const servedPost: PostRule = {
  on: ['post'],
  item: 'head',
  focal: [schemaCount(linkedData, 'LikeAction')], // 2026-08
  publishedAt: [schemaText(linkedData, 'datePublished')], // 2026-08
  likes: [schemaCount(linkedData, 'LikeAction')], // 2026-08
  replies: [schemaCount(linkedData, 'ReplyAction')], // 2026-08
};
