import type { RawPost } from '../model';
import type { PostRule } from '../sites/Site';
import type { PageContext } from './Extractor';
import { extract } from './extractors';
import { known } from './extractProfile';
import { fieldsOf } from './fields';
import { authorIn, isTrue, itemsOf, rulesFor } from './items';
import { offsetOf } from './listPosition';
import type { PageReader } from './openPage';

/** The focal item of a post page, if it was found. */
export interface PostItems {
  focal?: Element;
}

/** Reads the posts into the rawPage: on a post's page only the focal one. */
export function extractPosts(reader: PageReader): PostItems {
  const { site, look, rawPage } = reader;
  const rules = rulesFor(site.post, look.page.kind);
  if (look.page.kind === 'post') return readFocal(rules, reader);
  const ids = new Set<string>();
  const taken = new Set<Element>();
  const items = rules.flatMap((rule) => itemsOf(rule, reader).map((item) => ({ rule, item })));
  for (const { rule, item } of items) {
    if (taken.has(item)) continue;
    taken.add(item);
    if (look.page.kind !== 'profile' && !reader.wants(authorIn(item, rule, reader))) continue;
    const post = readPost(rule, item, reader);
    if (post.id !== undefined && ids.has(post.id)) continue;
    if (post.id !== undefined) ids.add(post.id);
    rawPage.posts.push(post);
  }
  return {};
}

function readFocal(rules: readonly PostRule[], reader: PageReader): PostItems {
  const { look, rawPage } = reader;
  for (const rule of rules) {
    // The focal post may lie outside the changed roots, and comments need it: it is always looked for in the whole scope.
    for (const item of itemsOf(rule, { ...reader, within: undefined })) {
      if (!isFocal(rule, item, reader.lookAt(item, rule.not), reader)) continue;
      const post = readPost(rule, item, reader);
      if (look.page.postId !== undefined) post.id ??= look.page.postId;
      if (look.page.handle !== undefined) post.author ??= look.page.handle;
      rawPage.posts.push(post);
      const offset = offsetOf(item);
      if (offset !== undefined) reader.listPosition.offset = offset;
      return { focal: item };
    }
  }
  if (reader.listPosition.offset === undefined) rawPage.misses.push({ field: 'post', why: 'not found' });
  return {};
}

function isFocal(rule: PostRule, item: Element, look: PageContext, reader: PageReader): boolean {
  if (rule.focal) return rule.focal.some((way) => isTrue(extract(way, item, look)));
  const id = fieldsOf(item, look, reader.site, []).text(rule.id);
  return id !== undefined && id === look.page.postId;
}

function readPost(rule: PostRule, item: Element, reader: PageReader): RawPost {
  const look = reader.lookAt(item, rule.not);
  const read = fieldsOf(item, look, reader.site, reader.rawPage.misses);
  return {
    ...known({
      lang: reader.langIfOther(look),
      id: read.text(rule.id),
      author: read.handle('post.author', rule.author),
      publishedAt: read.moment(rule.publishedAt),
      likes: read.count(rule.likes),
      replies: read.count(rule.replies),
      shares: read.count(rule.shares),
      saves: read.count(rule.saves),
      views: read.count(rule.views),
      pollVotes: read.count(rule.pollVotes),
      sharedBy: read.handle('post.sharedBy', rule.sharedBy),
      isReply: read.flag(rule.isReply),
      paid: read.flag(rule.paid),
      joint: read.flag(rule.joint),
    }),
    pinned: read.flag(rule.pinned) ?? false,
    promoted: read.flag(rule.promoted) ?? false,
  };
}
