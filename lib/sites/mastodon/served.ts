import type { Extractor } from '../../extract/Extractor';
import { from, schemaCount, schemaText } from '../../extract/extractors';
import type { PostRule } from '../Site';

/*
 * What the server says in the head of a page, before the client draws anything: an account's counts, rounded, in a fixed order
 * and with the followers last (some leave them out); a post's in full. Boosts are told there without quotes: they are no shares.
 */

const WORDS = 'meta[property="og:description"]';
/** Not yet the bio; French has such a dot within words ("abonné·e·s"). */
const BEFORE = '(?:(?! · ).)*?';
const THREE = `${BEFORE}\\d${BEFORE}`;
const said = (pattern: string): Extractor => from(WORDS, new RegExp(`^${pattern}`), 'content');

/** The head of a page that is about an account. */
export const HEAD = 'head:has(meta[property="profile:username"])';

/** The fields of such an account. */
export const served = {
  handle: ['meta[property="profile:username"]', 'content'], // 2026-08
  name: from('meta[property="og:title"]', /^(.*) \(@[^()]+\)$/, 'content'), // 2026-08
  posts: said(`(${THREE}), ${THREE}, ${THREE} ·`), // 2026-08
  following: said(`${THREE}, (${THREE}), ${THREE} ·`), // 2026-08
  followers: said(`${THREE}, ${THREE}, (${THREE}) ·`), // 2026-08
  bio: said(`${BEFORE} · ([\\s\\S]+)$`), // 2026-08
} satisfies Record<string, Extractor>;

/** A post's page of which nothing is drawn yet. */
export const servedPost: PostRule = {
  on: ['post'],
  item: 'head',
  focal: [schemaCount('LikeAction')],
  publishedAt: [schemaText('datePublished')], // 2026-08
  likes: [schemaCount('LikeAction')], // 2026-08
  replies: [schemaCount('ReplyAction')], // 2026-08
};
