import type { RawComment } from '../model';
import type { CommentRule } from '../sites/Site';
import type { FocalItem } from './extractPosts';
import { withoutMissing } from './extractProfile';
import { fieldsAt } from './fields';
import { itemsOf, rulesFor } from './items';
import { offsetOf } from './listPosition';
import type { OpenPage } from './openPage';

/** Adds the comments under the focal post to the raw page. */
export function extractComments(page: OpenPage, { focal }: FocalItem): void {
  const { site, context, rawPage } = page;
  for (const rule of rulesFor(site.comment, context.page.kind, ['post'])) {
    const following = rule.afterFocal ? itemsAfterFocal(rule, page, focal) : undefined;
    for (const item of itemsOf(rule, page)) {
      if (following && !following.has(item)) continue;
      const comment = extractComment(rule, item, page);
      if (comment) rawPage.comments.push(comment);
    }
  }
}

/** The items after the focal one; where a virtualised list has let go of it, those that are further down. */
function itemsAfterFocal(rule: CommentRule, { scope, listPosition }: OpenPage, focal?: Element): Set<Element> {
  const items = [...scope.querySelectorAll(rule.item)];
  if (focal) return new Set(items.slice(items.indexOf(focal) + 1));
  const { offset } = listPosition;
  return new Set(offset === undefined ? [] : items.filter((item) => (offsetOf(item) ?? offset) > offset));
}

function extractComment(rule: CommentRule, item: Element, page: OpenPage): RawComment | undefined {
  const { site, rawPage } = page;
  const context = page.contextOf(item, rule.not);
  const fields = fieldsAt(item, context, site, rawPage.misses);
  const author = fields.handle('comment.author', rule.author);
  if (author === undefined) {
    rawPage.misses.push({ field: 'comment.author', why: 'not found' });
    return undefined;
  }
  const owner = rawPage.posts[0]?.author ?? context.page.handle;
  const text = fields.text(rule.text);
  return {
    ...withoutMissing({
      lang: page.langIfOther(context),
      postId: fields.text(rule.postId) ?? context.page.postId ?? rawPage.posts[0]?.id,
      publishedAt: fields.moment(rule.publishedAt),
      likes: fields.count(rule.likes),
      inReplyTo: fields.handle('comment.inReplyTo', rule.inReplyTo),
      features: text === undefined ? undefined : page.featurize?.(text),
    }),
    author,
    byOwner: fields.flag(rule.byOwner) === true || author === owner,
  };
}
