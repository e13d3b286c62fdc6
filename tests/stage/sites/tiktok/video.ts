import { seedOf } from '../../../fixtures/random';
import type { ScenePost } from '../../../fixtures/scene';
import { dateOf } from '../../page';
import { type Branch, h } from '../../tree';
import { picture, row } from '../shared';

/** A class whose last part speaks. */
export const named = (name: string): string => `css-1a2b3c-7937d88b--${name} e1x2y3z0`;

/** Rounded to a tenth of K and M; in full below ten thousand, without grouping. */
export function rounded(count: number): string {
  if (count < 10_000) return String(count);
  return count < 999_950 ? `${Math.round(count / 100) / 10}K` : `${Math.round(count / 1e5) / 10}M`;
}

/** A video's id begins with the second it was made. */
export function idOf(post: ScenePost, now: number): string {
  const seconds = Math.floor(dateOf(post.hoursAgo, now).getTime() / 1000);
  return String((BigInt(seconds) << 32n) | BigInt(seedOf(post.id)));
}

function action(name: string, count: number, label: string): Branch {
  return h(
    'button',
    { type: 'button', 'aria-label': label, class: named('ButtonActionItem') },
    h('span', { 'data-e2e': `${name}-icon` }),
    h('strong', { 'data-e2e': `${name}-count`, class: named('StrongText') }, rounded(count)),
  );
}

/** One video of the column; favourites are called "undefined". */
export function article(post: ScenePost, place: number, now: number): Branch {
  const { author } = post;
  const date = dateOf(post.hoursAgo, now);
  const profile = { class: 'link-a11y-focus', href: `/@${author.handle}` };
  const creator = h(
    'div',
    { class: named('DivCreatorInfoContainer'), style: row },
    h('a', profile, h('p', { class: 'TUXText' }, author.handle)),
    h('span', { class: 'TUXText' }, ` · ${date.getUTCMonth() + 1}-${date.getUTCDate()}`),
  );
  const player = h('div', {
    id: `xgwrapper-${place}-${idOf(post, now)}`,
    class: 'xgplayer-container tiktok-web-player',
    style: 'height: 260px; background: black',
  });
  const media = h(
    'section',
    { id: `media-card-${place}`, 'data-e2e': 'feed-video' },
    player,
    creator,
    h('div', { 'data-e2e': 'video-desc' }, h('span', { 'data-e2e': 'desc-span-0_-1' }, post.text)),
  );
  const shown = (count: number, word: string) => `${rounded(count)} ${word}`;
  const actions = h(
    'section',
    { class: named('SectionActionBarContainer'), style: 'padding: 12px' },
    h('a', { 'data-e2e': 'video-author-avatar', ...profile }, picture(author, 48, { alt: author.handle })),
    action('like', post.likes, `Like video\n${shown(post.likes, 'likes')}`),
    action('comment', post.replies, `Read or add comments\n${shown(post.replies, 'comments')}`),
    action('undefined', post.saves, `Add to Favorites. ${shown(post.saves, 'added to Favorites')}`),
    action('share', post.shares, `Share video\n${shown(post.shares, 'shares')}`),
  );
  const attrs = {
    id: `one-column-item-${place}`,
    'data-scroll-index': String(place),
    'data-e2e': 'recommend-list-item-container',
  };
  return h(
    'article',
    attrs,
    h('div', { class: named('DivContentFlexLayout'), style: 'display: flex' }, media, actions),
  );
}
