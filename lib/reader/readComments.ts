import type { Comment } from '../account';
import type { CommentRule } from '../site';
import { commentFeatures } from './features';
import { fieldsOf } from './field';
import { itemsOf, rulesFor } from './items';
import type { Reader } from './read';
import type { PostItems } from './readPosts';
import { known } from './readProfile';

const FOLLOWING = 4; // Node.DOCUMENT_POSITION_FOLLOWING

/** Reads the comments under the focal post into the reading. */
export function readComments(reader: Reader, { focal }: PostItems): void {
  const { site, look, reading } = reader;
  for (const rule of rulesFor(site.comment, look.page.kind, ['post'])) {
    if (rule.afterFocal && !focal) continue;
    for (const item of itemsOf(rule, reader)) {
      if (rule.afterFocal && focal && !(focal.compareDocumentPosition(item) & FOLLOWING)) continue;
      const comment = readComment(rule, item, reader);
      if (comment) reading.comments.push(comment);
    }
  }
}

function readComment(rule: CommentRule, item: Element, reader: Reader): Comment | undefined {
  const { site, look, reading } = reader;
  const read = fieldsOf(item, reader.lookAt(item, rule.not), site, reading.misses);
  const author = read.handle('comment.author', rule.author);
  if (author === undefined) {
    reading.misses.push({ field: 'comment.author', why: 'it was not found on the page' });
    return undefined;
  }
  const owner = reading.posts[0]?.author ?? look.page.handle;
  const text = read.text('comment.text', rule.text);
  return {
    ...known({
      postId: read.text('comment.postId', rule.postId) ?? look.page.postId ?? reading.posts[0]?.id,
      publishedAt: read.moment('comment.publishedAt', rule.publishedAt),
      likes: read.count('comment.likes', rule.likes),
      inReplyTo: read.handle('comment.inReplyTo', rule.inReplyTo),
      features: text === undefined ? undefined : commentFeatures(text),
    }),
    author,
    byOwner: read.flag('comment.byOwner', rule.byOwner) === true || author === owner,
  };
}
