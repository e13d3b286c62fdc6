import type { Face, SceneComment, ScenePost } from '../../../fixtures/scene';
import { dateOf } from '../../page';
import { type Branch, h, type Kid, nest } from '../../tree';
import { ago, icon, item, picture, row, short } from '../shared';

/** A text block. */
export const text = (...kids: Kid[]): Branch => h('div', { dir: 'auto' }, ...kids);
/** Feeds print one decimal below ten thousand. */
const shown = (count: number): string => short(count, { tenthsBelow: 10_000 });
/** Handles stand between marks of direction. */
export const bidi = (handle: string): string => `‪@${handle}‬`;

function longDate(hoursAgo: number, now: number): string {
  const date = dateOf(hoursAgo, now);
  const day = date.toLocaleDateString('en-US', { dateStyle: 'long' });
  return `${day} at ${date.toLocaleTimeString('en-US', { timeStyle: 'short' })}`;
}

/** Somebody's picture, a link to the profile. */
export function avatar(face: Face, size: number): Branch {
  const image = face.defaultAvatar
    ? h('svg', {
        'data-testid': 'userAvatarFallback',
        viewBox: '0 0 24 24',
        style: `width: ${size}px; height: ${size}px`,
      })
    : h('div', { 'data-expoimage': 'true', 'data-testid': 'userAvatarImage' }, nest(1, picture(face, size)));
  return h(
    'a',
    { href: `/profile/${face.handle}`, 'aria-label': `${face.name}'s avatar`, role: 'link', tabindex: '0' },
    nest(1, image),
  );
}

function button(testId: string, label: string, ...kids: Kid[]): Branch {
  return h(
    'button',
    { 'aria-label': label, role: 'button', tabindex: '0', type: 'button', 'data-testid': testId, style: row },
    icon(),
    ...kids,
  );
}

/** Likes and replies in full in the labels, zeros only there; the reposts' label says no number. */
function controls({ likes, replies, shares }: Pick<ScenePost, 'likes' | 'replies' | 'shares'>): Branch {
  const count = (n: number, testId?: string) => n > 0 && h('div', { dir: 'auto', 'data-testid': testId }, shown(n));
  const word = (n: number, one: string, many: string) => `${n.toLocaleString('en')} ${n === 1 ? one : many}`;
  return h(
    'div',
    { style: 'display: flex; gap: 40px; color: var(--soft)' },
    nest(1, button('replyBtn', `Reply (${word(replies, 'reply', 'replies')})`, count(replies))),
    nest(1, button('repostBtn', 'Repost or quote post', count(shares, 'repostCount'))),
    nest(
      1,
      button('likeBtn', `Like (${word(likes, 'like', 'likes')})`, likes > 0 && nest(2, count(likes, 'likeCount'))),
    ),
    nest(1, button('postBookmarkBtn', 'Add to saved posts')),
    nest(1, button('postShareBtn', 'Open share menu')),
  );
}

/** Name, handle and time of an item. */
function meta({ author, id, hoursAgo }: Pick<ScenePost, 'author' | 'id' | 'hoursAgo'>, now: number): Branch {
  const profile = { href: `/profile/${author.handle}`, dir: 'auto', 'aria-label': 'View profile', role: 'link' };
  const date = longDate(hoursAgo, now);
  const stamp = {
    href: `${profile.href}/post/${id}`,
    dir: 'auto',
    'aria-label': date,
    role: 'link',
    'data-tooltip': date,
  };
  return h(
    'div',
    { style: row },
    nest(
      2,
      h('a', { ...profile, style: 'font-weight: 600' }, author.name),
      h('a', profile, `\u00a0${bidi(author.handle)}`),
    ),
    h('a', stamp, h('span', {}, '· '), ago(hoursAgo)),
  );
}

/** Over an item, beside the gutter of a thread's line: who reposted it, or that it is pinned. */
function reason({ pinned, sharedBy }: ScenePost): Branch {
  if (!sharedBy) return h('div', {}, h('div'), nest(1, pinned && h('div', { style: row }, icon(), text('Pinned'))));
  const label = `Reposted by ${sharedBy.name}`;
  const link = { href: `/profile/${sharedBy.handle}`, 'aria-label': label, role: 'link', tabindex: '0' };
  return h('div', {}, h('div'), nest(1, h('a', link, icon(), nest(2, text(label)))));
}

/** A post in a list. */
export function feedItem(post: ScenePost, now: number): Branch {
  const words = h('div', { dir: 'auto', 'data-word-wrap': '1', 'data-testid': 'postText' }, post.text);
  return nest(
    2,
    h(
      'div',
      { role: 'link', tabindex: '0', 'data-testid': `feedItem-by-${post.author.handle}`, style: item },
      reason(post),
      h(
        'div',
        { style: 'display: flex; gap: 10px' },
        nest(2, avatar(post.author, 42)),
        h(
          'div',
          { style: 'flex: 1' },
          meta(post, now),
          h('div', { 'data-testid': 'contentHider-post' }, nest(1, words)),
          controls(post),
        ),
      ),
    ),
  );
}

/** A reply under a post. */
export function reply(comment: SceneComment, now: number): Branch {
  const { author, text: said, likes } = comment;
  const id = `3l${comment.id.slice(0, 11)}`;
  return nest(
    2,
    h(
      'div',
      { role: 'link', tabindex: '0', 'data-testid': `postThreadItem-by-${author.handle}`, style: item },
      h(
        'div',
        { style: 'display: flex; gap: 10px' },
        nest(2, avatar(author, 42)),
        h(
          'div',
          { style: 'flex: 1' },
          meta({ ...comment, id }, now),
          nest(1, h('div', { dir: 'auto', 'data-word-wrap': '1' }, said)),
          controls({ likes, replies: 0, shares: 0 }),
        ),
      ),
    ),
  );
}

/** The post a page is about: no stamp with a link, and its counts once more, shortened. */
export function anchor(post: ScenePost, now: number): Branch {
  const { author } = post;
  const own = `/profile/${author.handle}`;
  const date = dateOf(post.hoursAgo, now);
  const time = `${date.toLocaleTimeString('en-US', { timeStyle: 'short' })} · ${date.toLocaleDateString('en-US', { dateStyle: 'medium' })}`;
  const figure = (path: string, label: string, testId: string, count: number, word: string) =>
    h(
      'a',
      { href: `${own}/post/${post.id}/${path}`, 'aria-label': label, role: 'link' },
      h('div', { dir: 'auto', 'data-testid': testId }, h('span', {}, shown(count)), ` ${word}`),
    );
  const quotes = Math.floor(post.shares / 9);
  const name = h(
    'a',
    { href: own, 'aria-label': author.name, role: 'link', tabindex: '0' },
    nest(3, nest(1, text(author.name)), text(bidi(author.handle))),
  );
  return h(
    'div',
    { 'data-testid': `postThreadItem-by-${author.handle}`, style: item },
    h('div', { style: row }, nest(2, avatar(author, 42)), name),
    nest(1, nest(1, h('div', { dir: 'auto', 'data-word-wrap': '1', style: 'font-size: 18px' }, post.text))),
    nest(1, text(time)),
    h(
      'div',
      { style: row },
      figure('reposted-by', 'Reposts of this post', 'repostCount-expanded', post.shares - quotes, 'reposts'),
      quotes > 0 && figure('quotes', 'Quotes of this post', 'quoteCount-expanded', quotes, 'quotes'),
      figure('liked-by', 'Likes on this post', 'likeCount-expanded', post.likes, 'likes'),
    ),
    controls(post),
  );
}
