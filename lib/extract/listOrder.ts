import type { RawPage, RawPost } from '../model';

type Order = NonNullable<RawPage['order']>;

/** When a post was made, and the first item of the thread that it goes on with, or its own. */
interface ListedPost {
  start: Element;
  time: Order[number][number];
}

/** Posts of a profile's list by their items, to be kept as long as the address stays the same: a change brings only some of them. */
export type ListedPosts = WeakMap<Element, ListedPost>;

/** Notes a post of the list. Pinned, promoted and shared ones are wherever they like: they are left out. */
export function noteListed(listed: ListedPosts, item: Element, start: Element, post: RawPost): void {
  listed.delete(item);
  const { publishedAt, pinned, promoted, sharedBy, lang } = post;
  if (!publishedAt || pinned || promoted || sharedBy !== undefined) return;
  listed.set(item, { start, time: { publishedAt, ...(lang === undefined ? {} : { lang }) } });
}

/** Times of a list from the top down: of each post, or of each thread, whose parts are one item in time. */
export function orderOf(items: readonly Element[], listed: ListedPosts): Order {
  const threads = new Map<Element, Order[number]>();
  for (const item of items) {
    const post = listed.get(item);
    if (!post) continue;
    const parts = threads.get(post.start) ?? [];
    parts.push(post.time);
    threads.set(post.start, parts);
  }
  return [...threads.values()];
}
