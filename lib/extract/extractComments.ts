import type { RawComment } from '../model';
import type { CommentRule } from '../sites/Site';
import type { PostItems } from './extractPosts';
import { known } from './extractProfile';
import { fieldsOf } from './fields';
import { itemsOf, rulesFor } from './items';
import { offsetOf } from './listPosition';
import type { PageReader } from './openPage';

/** Reads the comments under the focal post into the rawPage. */
export function extractComments(reader: PageReader, { focal }: PostItems): void {
  const { site, look, rawPage } = reader;
  for (const rule of rulesFor(site.comment, look.page.kind, ['post'])) {
    const behind = rule.afterFocal ? behindFocal(rule, reader, focal) : undefined;
    for (const item of itemsOf(rule, reader)) {
      if (behind && !behind.has(item)) continue;
      const comment = readComment(rule, item, reader);
      if (comment) rawPage.comments.push(comment);
    }
  }
}

/** The items that follow the focal one; where a virtualised list has let go of it, those that stand further down. */
function behindFocal(rule: CommentRule, { scope, listPosition }: PageReader, focal: Element | undefined): Set<Element> {
  const items = [...scope.querySelectorAll(rule.item)];
  if (focal) return new Set(items.slice(items.indexOf(focal) + 1));
  const { offset } = listPosition;
  return new Set(offset === undefined ? [] : items.filter((item) => (offsetOf(item) ?? offset) > offset));
}

function readComment(rule: CommentRule, item: Element, reader: PageReader): RawComment | undefined {
  const { site, look, rawPage } = reader;
  const at = reader.lookAt(item, rule.not);
  const read = fieldsOf(item, at, site, rawPage.misses);
  const author = read.handle('comment.author', rule.author);
  if (author === undefined) {
    rawPage.misses.push({ field: 'comment.author', why: 'not found' });
    return undefined;
  }
  const owner = rawPage.posts[0]?.author ?? look.page.handle;
  const text = read.text(rule.text);
  return {
    ...known({
      lang: reader.langIfOther(at),
      postId: read.text(rule.postId) ?? look.page.postId ?? rawPage.posts[0]?.id,
      publishedAt: read.moment(rule.publishedAt),
      likes: read.count(rule.likes),
      inReplyTo: read.handle('comment.inReplyTo', rule.inReplyTo),
      features: text === undefined ? undefined : reader.describe?.(text),
    }),
    author,
    byOwner: read.flag(rule.byOwner) === true || author === owner,
  };
}
