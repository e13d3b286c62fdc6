import type { CommentFeatures, SeenComment } from '../model';

/** Everything that is kept of a text, in a fixed order. */
function textOf(features: CommentFeatures | undefined): string {
  if (!features) return '';
  const { signature, length, hasLink, mentionOnly, emojiOnly, promotion, isQuestion, language = '' } = features;
  const kind = (hasLink ? 'l' : '') + (mentionOnly ? 'm' : '') + (emojiOnly ? 'e' : '');
  const flags = (promotion ? 'p' : '') + (isQuestion ? 'q' : '');
  return `${signature} ${length} ${kind}-${flags} ${language}`;
}

/**
 * Names a comment: its thread, its person, its date as the page has it and all that is kept of its text; missing ones are
 * empty. Two with one name cannot be distinguished and count as one comment read twice. Short texts have no signature: without
 * the flags, "ok" and an emoji by one person on one day would be one, and the order of reading would say which.
 */
export function commentIdentity({ postId, who, publishedAt = '', features }: SeenComment): string {
  return `${postId} ${who} ${publishedAt} ${textOf(features)}`;
}
