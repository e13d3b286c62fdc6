import type { Comment } from '../account';
import type { CommentRule } from '../site';
import { commentFeatures } from './features';
import { fieldsOf } from './field';
import { itemsOf, rulesFor } from './items';
import type { Reader } from './read';
import type { PostItems } from './readPosts';
import { known } from './readProfile';

/** Reads the comments under the focal post into the reading. */
export function readComments(reader: Reader, { focal }: PostItems): void {
  const { site, look, reading } = reader;
  for (const rule of rulesFor(site.comment, look.page.kind, ['post'])) {
    const behind = rule.afterFocal ? behindFocal(rule, reader, focal) : undefined;
    for (const item of itemsOf(rule, reader)) {
      if (behind && !behind.has(item)) continue;
      const comment = readComment(rule, item, reader);
      if (comment) reading.comments.push(comment);
    }
  }
}

/** The items that follow the focal one in the page; none where it is not there. */
function behindFocal(rule: CommentRule, { scope }: Reader, focal: Element | undefined): Set<Element> {
  const items = [...scope.querySelectorAll(rule.item)];
  return new Set(focal ? items.slice(items.indexOf(focal) + 1) : []);
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
