import type { ExtractorFunction } from '../../extract/Extractor';
import { all } from '../../extract/elements';
import { linkMatch } from '../../extract/selectors';
import { textOf } from '../../extract/text';
import type { CommentRule } from '../Site';
import { ACCOUNT, POST } from './links';

/** A comment, or an answer beneath one. */
export const COMMENT = '[role="article"][aria-label]:has(a[href*="comment_id="])';
const COMMENTER = 'a[href*="comment_id="]';

const queryOf = (link: Element): URLSearchParams =>
  new URLSearchParams((link.getAttribute('href') ?? '').split('?')[1]?.split('#')[0]);

/** Author of the comment beneath which this one is, where its links name that comment, as its own links do. */
export const parentAuthor: ExtractorFunction = (root, context) => {
  const parent = all(root, 'a[href]', context)
    .map(queryOf)
    .find((query) => query.has('reply_comment_id'))
    ?.get('comment_id');
  if (!parent) return undefined;
  for (const link of root.ownerDocument.querySelectorAll(`${COMMENT} a[href]`)) {
    const query = queryOf(link);
    if (query.get('comment_id') !== parent || query.has('reply_comment_id')) continue;
    const author = ACCOUNT.exec(link.getAttribute('href') ?? '')?.[1];
    if (author) return author;
  }
  return undefined;
};

/** The name over a comment; its picture is a link without words. */
const nameOver = (comment: Element): Element | undefined =>
  [...comment.querySelectorAll(COMMENTER)].find((link) => textOf(link) !== '');

/** No letter of a script that puts spaces between words: "님의" may follow a name at once. */
const EDGE = '[\\p{sc=Latn}\\p{sc=Cyrl}\\p{sc=Grek}\\p{sc=Arab}\\p{sc=Hebr}\\p{Nd}]';
const isNamed = (name: string, text: string): boolean =>
  new RegExp(`(?<!${EDGE})${name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}(?!${EDGE})`, 'u').test(text);

/**
 * Author of the comment that this one answers by its label ("Reply by Bo to Ada's comment 1d"), in any language: of the
 * comments before it the last whose author is named there, beside its own author. The longest name, where one is in
 * another; nobody, where two people of that name wrote before.
 */
export const namedParent: ExtractorFunction = (root) => {
  const own = nameOver(root);
  const label = root.getAttribute('aria-label') ?? '';
  const rest = own ? label.replace(textOf(own), '') : '';
  const comments = [...root.ownerDocument.querySelectorAll(COMMENT)];
  const names = comments.slice(0, Math.max(0, comments.indexOf(root))).flatMap((each) => nameOver(each) ?? []);
  const named = names.filter((name) => rest !== label && isNamed(textOf(name), rest));
  const longest = Math.max(...named.map((name) => textOf(name).length));
  const authors = named.filter((name) => textOf(name).length === longest).map(accountOf);
  return new Set(authors).size === 1 ? authors[0] : undefined;
};

const accountOf = (link: Element): string | undefined => ACCOUNT.exec(link.getAttribute('href') ?? '')?.[1];

/** Comments under a post. */
export const comment: CommentRule = {
  item: COMMENT,
  author: [linkMatch(COMMENTER, ACCOUNT)], // 2025-06
  publishedAt: ['ul a[href*="comment_id="]'], // 2025-06
  likes: [['ul ~ * [role="button"][aria-label]', 'aria-label']], // 2025-06
  postId: [linkMatch('ul a[href*="comment_id="]', POST)], // 2025-06
  inReplyTo: [parentAuthor, namedParent], // 2025-06, 2026-04
  text: ['span[dir="auto"][lang]', 'span[dir="auto"]:has(> div > div[dir="auto"])'], // 2025-06
};
