import type { Post } from '../account';
import type { Look, PostRule } from '../site';
import { fieldsOf } from './field';
import { isTrue, itemsOf, rulesFor } from './items';
import type { Reader } from './read';
import { known } from './readProfile';
import { follow } from './ways';

/** The focal item of a post page, if it was found. */
export interface PostItems {
  focal?: Element;
}

/** Reads the posts into the reading: on a post's page only the focal one. */
export function readPosts(reader: Reader): PostItems {
  const { site, look, reading } = reader;
  const rules = rulesFor(site.post, look.page.kind);
  if (look.page.kind === 'post') return readFocal(rules, reader);
  const ids = new Set<string>();
  const taken = new Set<Element>();
  const items = rules.flatMap((rule) => itemsOf(rule, reader).map((item) => ({ rule, item })));
  for (const { rule, item } of items) {
    if (taken.has(item)) continue;
    taken.add(item);
    const post = readPost(rule, item, reader);
    if (post.id !== undefined && ids.has(post.id)) continue;
    if (post.id !== undefined) ids.add(post.id);
    reading.posts.push(post);
  }
  return {};
}

function readFocal(rules: readonly PostRule[], reader: Reader): PostItems {
  const { look, reading } = reader;
  for (const rule of rules) {
    // The focal post may lie outside the changed roots, and comments need it: it is always looked for in the whole scope.
    for (const item of itemsOf(rule, { ...reader, within: undefined })) {
      if (!isFocal(rule, item, reader.lookAt(item, rule.not), reader)) continue;
      const post = readPost(rule, item, reader);
      if (look.page.postId !== undefined) post.id ??= look.page.postId;
      if (look.page.handle !== undefined) post.author ??= look.page.handle;
      reading.posts.push(post);
      return { focal: item };
    }
  }
  reading.misses.push({ field: 'post', why: 'the post this page is about was not found' });
  return {};
}

function isFocal(rule: PostRule, item: Element, look: Look, reader: Reader): boolean {
  if (rule.focal) return rule.focal.some((way) => isTrue(follow(way, item, look)));
  const id = fieldsOf(item, look, reader.site, []).text('post.id', rule.id);
  return id !== undefined && id === look.page.postId;
}

function readPost(rule: PostRule, item: Element, reader: Reader): Post {
  const read = fieldsOf(item, reader.lookAt(item, rule.not), reader.site, reader.reading.misses);
  return {
    ...known({
      id: read.text('post.id', rule.id),
      author: read.handle('post.author', rule.author),
      publishedAt: read.moment('post.publishedAt', rule.publishedAt),
      likes: read.count('post.likes', rule.likes),
      replies: read.count('post.replies', rule.replies),
      shares: read.count('post.shares', rule.shares),
      saves: read.count('post.saves', rule.saves),
      views: read.count('post.views', rule.views),
      pollVotes: read.count('post.pollVotes', rule.pollVotes),
      sharedBy: read.handle('post.sharedBy', rule.sharedBy),
      isReply: read.flag('post.isReply', rule.isReply),
      paid: read.flag('post.paid', rule.paid),
      joint: read.flag('post.joint', rule.joint),
    }),
    pinned: read.flag('post.pinned', rule.pinned) ?? false,
    promoted: read.flag('post.promoted', rule.promoted) ?? false,
  };
}

/** Are the account's posts newest first? Pinned, promoted and reposted ones stand where they like. Fewer than 3: yes. */
export function isInOrder(posts: readonly Post[]): boolean {
  const times = posts
    .filter((post) => !post.pinned && !post.promoted && post.sharedBy === undefined && post.publishedAt !== undefined)
    .map((post) => Date.parse(post.publishedAt ?? ''));
  if (times.length < 3) return true;
  const late = times.filter((time, i) => i > 0 && time > (times[i - 1] ?? 0) + 36e5);
  return late.length === 0;
}
