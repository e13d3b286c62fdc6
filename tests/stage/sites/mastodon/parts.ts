import type { Face, ScenePost } from '../../../fixtures/scene';
import { dateOf } from '../../page';
import { type Branch, h, type Kid } from '../../tree';
import { ago, picture, row, short } from '../shared';

/** A handle as it stands in addresses: without its host where that is this one. */
export const local = (handle: string): string => handle.replace(/@mastodon\.example$/, '');

/** A drawing by its class; labels are translated, classes are not. */
export function drawing(name: string): Branch {
  return h('svg', { class: `icon icon-${name}`, viewBox: '0 0 24 24', title: '', 'aria-hidden': 'true' });
}

/** A number that rolls when it changes. */
export const rolling = (count: number): Branch =>
  h(
    'span',
    { class: 'animated-number' },
    h('span', { style: 'transform: translateY(0%)' }, short(count, { tenthsBelow: 10_000 })),
  );

function action(name: string, label: string, classes: string, count?: number): Branch {
  const attrs = {
    type: 'button',
    'aria-label': label,
    title: label,
    class: `status__action-bar__button ${classes}icon-button`,
    tabindex: '0',
  };
  const shown = count !== undefined && h('span', { class: 'icon-button__counter' }, rolling(count));
  return h('div', { class: 'status__action-bar__button-wrapper' }, h('button', attrs, drawing(name), shown));
}

/** Answers are always counted; boosts and stars on profiles only. */
export function actions(replies: number, counts?: { shares: number; likes: number }): Branch {
  return h(
    'div',
    { class: 'status__action-bar', style: 'display: flex; gap: 40px; color: var(--soft)' },
    action('reply', 'Reply', '', replies),
    action('retweet', 'Boost or quote', '', counts?.shares),
    action('star', 'Favorite', 'star-icon ', counts?.likes),
    action('bookmark', 'Bookmark', 'bookmark-icon '),
    action('ellipsis-h', 'More', ''),
  );
}

/** Somebody's name, a link. */
export function named(face: Face, classes: string, ...before: Kid[]): Branch {
  const acct = `@${local(face.handle)}`;
  const name = h(
    'span',
    { class: 'display-name' },
    h('bdi', {}, h('strong', { class: 'display-name__html' }, face.name)),
    ' ',
    h('span', { class: 'display-name__account' }, acct),
  );
  return h(
    'a',
    { title: acct, 'data-hover-card-account': '1093', class: classes, href: `/${acct}`, style: row },
    ...before,
    name,
  );
}

/** Who wrote it, and when. */
export function info(
  { author, id, hoursAgo, pinned }: Pick<ScenePost, 'author' | 'id' | 'hoursAgo' | 'pinned'>,
  now: number,
): Branch {
  const datetime = dateOf(hoursAgo, now).toISOString();
  const avatar = h(
    'div',
    { class: 'status__avatar' },
    h('span', { class: 'account__avatar' }, picture(author, 46, { alt: '' })),
  );
  const badge = h(
    'div',
    { class: '_comp_badge__badge _feat_account_timeline__pinnedBadge' },
    drawing('pinned'),
    h('span', { class: '_comp_badge__content' }, 'Pinned'),
  );
  const time = h('time', { datetime, title: datetime.slice(0, 16).replace('T', ' ') }, ago(hoursAgo));
  const stamp = h(
    'a',
    { class: 'status__relative-time', href: `/@${local(author.handle)}/${id}` },
    h('span', { class: 'status__visibility-icon' }, drawing('globe')),
    time,
  );
  return h(
    'div',
    { class: 'status__info', style: row },
    named(author, 'status__display-name', avatar),
    pinned && badge,
    stamp,
  );
}

/** What was written. */
export function content(text: string): Branch {
  const inner = h(
    'div',
    { lang: 'en', class: 'status__content__text status__content__text--visible translate' },
    h('p', {}, text),
  );
  return h('div', { class: 'status__content status__content--with-action' }, inner);
}
