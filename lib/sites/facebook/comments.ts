import type { ExtractorFunction } from '../../extract/Extractor';
import { all } from '../../extract/elements';
import { linkMatch } from '../../extract/selectors';
import type { CommentRule } from '../Site';
import { ACCOUNT, POST } from './links';

/** A comment, or an answer beneath one. */
export const COMMENT = '[role="article"][aria-label]:has(a[href*="comment_id="])';

const queryOf = (link: Element): URLSearchParams =>
  new URLSearchParams((link.getAttribute('href') ?? '').split('?')[1]?.split('#')[0]);

/** Author of the comment beneath which this one is: an answer's links name that comment, as its own links do. */
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

/** Comments under a post. */
export const comment: CommentRule = {
  item: COMMENT,
  author: [linkMatch('a[href*="comment_id="]', ACCOUNT)], // 2025-06
  publishedAt: ['ul a[href*="comment_id="]'], // 2025-06
  likes: [['ul ~ * [role="button"][aria-label]', 'aria-label']], // 2025-06
  postId: [linkMatch('ul a[href*="comment_id="]', POST)], // 2025-06
  inReplyTo: [parentAuthor], // 2025-06
  text: ['span[dir="auto"][lang]', 'span[dir="auto"]:has(> div > div[dir="auto"])'], // 2025-06
};
