import type { RawPost } from '../model';
import type { PostRule } from '../sites/Site';
import type { PageContext } from './Extractor';
import { isAnyTrue } from './elements';
import { withoutMissing } from './extractProfile';
import { fieldsAt } from './fields';
import { authorIn, itemsOf, rulesFor, unreadTabOf } from './items';
import { noteListed, orderOf } from './listOrder';
import { offsetOf } from './listPosition';
import type { OpenPage } from './openPage';

/** The item of the post that a page is about, if it was found. */
export interface FocalItem {
  focal?: Element;
}

/** Adds the posts to the raw page: on a post's page only the focal one. */
export function extractPosts(page: OpenPage): FocalItem {
  const { site, context, rawPage } = page;
  const { kind } = context.page;
  const rules = rulesFor(site.post, kind);
  if (kind === 'post') return extractFocal(rules, page);
  for (const why of new Set(rules.flatMap((rule) => unreadTabOf(rule, page)?.why ?? []))) {
    rawPage.misses.push({ field: 'post', why });
  }
  const ids = new Set<string>();
  const done = new Set<Element>();
  const items = rules.flatMap((rule) => itemsOf(rule, page).map((item) => ({ rule, item })));
  for (const { rule, item } of items) {
    if (done.has(item)) continue;
    done.add(item);
    if (kind !== 'profile' && !page.isWanted(authorIn(item, rule, page))) continue;
    const post = extractPost(rule, item, page);
    if (isNobodys(item, post, page)) continue;
    if (kind === 'profile') note(rule, item, post, page);
    if (post.id !== undefined && ids.has(post.id)) continue;
    if (post.id !== undefined) ids.add(post.id);
    rawPage.posts.push(post);
  }
  if (kind === 'profile') addOrder(rules, page);
  return {};
}

/** Bears it no author on a profile of which it is not certain whose it is, or was it there before the page was that? */
function isNobodys(item: Element, post: RawPost, { context, owner, origins, rawPage }: OpenPage): boolean {
  if (context.page.kind !== 'profile' || post.author !== undefined) return false;
  if (owner !== undefined && origins.isItemOfPage(item, post.id)) return false;
  rawPage.misses.push({ field: 'post.author', why: 'not said' });
  return true;
}

function note(rule: PostRule, item: Element, post: RawPost, page: OpenPage): void {
  const start = rule.thread?.(item, page.contextOf(item, rule.not)) ?? item;
  noteListed(page.listedPosts, item, start, post);
}

/** The order of the whole list, whatever of it has changed. */
function addOrder(rules: readonly PostRule[], { rawPage, scope, listedPosts }: OpenPage): void {
  const items = rules.flatMap((rule) => [...scope.querySelectorAll(rule.item)]);
  rawPage.order = orderOf(items, listedPosts);
}

function extractFocal(rules: readonly PostRule[], page: OpenPage): FocalItem {
  const { context, rawPage, listPosition } = page;
  const { postId, handle } = context.page;
  for (const rule of rules) {
    // The focal post may lie outside the changed roots, and comments need it: it is always looked for in the whole scope.
    for (const item of itemsOf(rule, { ...page, within: undefined })) {
      if (!isFocal(rule, item, page.contextOf(item, rule.not), page)) continue;
      const post = extractPost(rule, item, page);
      if (postId !== undefined) post.id ??= postId;
      if (handle !== undefined) post.author ??= handle;
      rawPage.posts.push(post);
      const offset = offsetOf(item);
      if (offset !== undefined) listPosition.offset = offset;
      return { focal: item };
    }
  }
  if (listPosition.offset === undefined) rawPage.misses.push({ field: 'post', why: 'not found' });
  return {};
}

function isFocal(rule: PostRule, item: Element, context: PageContext, { site }: OpenPage): boolean {
  if (rule.focal) return isAnyTrue(rule.focal, item, context);
  const id = fieldsAt(item, context, site, []).text(rule.id);
  return id !== undefined && id === context.page.postId;
}

function extractPost(rule: PostRule, item: Element, page: OpenPage): RawPost {
  const context = page.contextOf(item, rule.not);
  const fields = fieldsAt(item, context, page.site, page.rawPage.misses);
  return {
    ...withoutMissing({
      lang: page.langIfOther(context),
      id: fields.text(rule.id),
      author: fields.handle('post.author', rule.author),
      publishedAt: fields.moment(rule.publishedAt),
      likes: fields.count(rule.likes),
      replies: fields.count(rule.replies),
      shares: fields.count(rule.shares),
      saves: fields.count(rule.saves),
      views: fields.count(rule.views),
      pollVotes: fields.count(rule.pollVotes),
      sharedBy: fields.handle('post.sharedBy', rule.sharedBy),
      isReply: fields.flag(rule.isReply),
      paid: fields.flag(rule.paid),
      joint: fields.flag(rule.joint),
    }),
    pinned: fields.flag(rule.pinned) ?? false,
    promoted: fields.flag(rule.promoted) ?? false,
  };
}
