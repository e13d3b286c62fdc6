import type { ExtractorFunction } from '../../extract/Extractor';
import { first } from '../../extract/elements';
import { exists, inAncestor, linkMatch } from '../../extract/selectors';
import { textOf } from '../../extract/text';
import type { CommentRule } from '../Site';

const NAME = '[data-e2e^="comment-username-"]';
const AUTHOR = linkMatch(`${NAME} a, a[data-e2e^="comment-avatar-"], a:has(${NAME})`, /\/@([^/?#]+)/);
const TIME = '[class*="DivCommentSubContent"] > span:first-child';
const LIKES = '[class*="DivLikeContainer"], [data-key-interaction="comment_like"]';
/** Where numbers are no likes: names, words, the time. */
const OTHERS = `a, [data-e2e^="comment-"], ${TIME}`;
const WRAPPER = '[class*="DivCommentObjectWrapper"], [class*="DivCommentItemContainer"]';

/**
 * The words of the place for likes, if they hold a number. Else zero, for the site prints no number for zero; but only
 * where there is no number anywhere in the item either, but for its name, words and time.
 */
export const likesOrZero: ExtractorFunction = (root, context) => {
  const place = first(root, LIKES, context);
  const text = place && textOf(place);
  if (text === undefined || /\p{N}/u.test(text)) return text;
  const copy = root.cloneNode(true) as Element;
  for (const part of copy.querySelectorAll(OTHERS)) part.remove();
  return /\p{N}/u.test(textOf(copy)) ? undefined : { exact: '0' };
};

/** A comment, or an answer beneath one. */
export const comment: CommentRule = {
  item:
    ':is([class*="DivCommentItemWrapper"], [class*="DivCommentContentContainer"])' +
    ':has([data-e2e^="comment-level-"])',
  author: [AUTHOR], // 2026-09
  byOwner: [exists('[data-e2e^="comment-creator-"]')], // 2026-09
  publishedAt: ['[data-e2e^="comment-time-"]', TIME], // 2026-09
  likes: [likesOrZero], // 2026-09
  inReplyTo: [inAncestor('[class*="DivReplyContainer"]', inAncestor(WRAPPER, AUTHOR))], // 2026-09
  text: ['[data-e2e^="comment-level-"]'], // 2026-09
};

/** What this file's own functions look for. */
export const COMMENT_LITERALS = [LIKES, OTHERS];
