import type { SceneComment, ScenePost } from '../../../fixtures/scene';
import { dateOf } from '../../page';
import { type Branch, h } from '../../tree';
import { item, picture } from '../shared';
import { actions, content, drawing, info, local, named, rolling } from './parts';

function holder(post: ScenePost, place: number, all: number, style: string, kid: Branch): Branch {
  const posinset = { 'aria-posinset': String(place + 1), 'aria-setsize': String(all) };
  return h(
    'article',
    { tabindex: '-1', ...posinset, 'data-id': post.pinned ? `f-${post.id}` : post.id, style },
    h('div', { tabindex: '-1' }, kid),
  );
}

/** A post on a profile. */
export function article(post: ScenePost, place: number, all: number, now: number): Branch {
  const booster =
    post.sharedBy &&
    h(
      'div',
      { class: 'status__prepend' },
      h('div', { class: 'status__prepend__icon' }, drawing('retweet')),
      h('span', {}, named(post.sharedBy, 'status__display-name muted'), ' boosted'),
    );
  const status = h(
    'div',
    { class: 'status status-public', 'data-id': post.id },
    info(post, now),
    content(post.text),
    actions(post.replies, post),
  );
  const attrs = {
    class: 'status__wrapper status__wrapper-public focusable',
    tabindex: '0',
    ...(post.pinned ? { 'data-featured': 'true' } : {}),
  };
  return holder(post, place, all, item, h('div', attrs, booster, status));
}

/** What is left of a post far from the window. */
export function stub(post: ScenePost, place: number, all: number): Branch {
  const words = [h('span', {}, post.author.name), h('span', {}, `<p>${post.text}</p>`)];
  return holder(
    post,
    place,
    all,
    `${item}; opacity: 0; overflow: hidden`,
    h('div', { class: 'status__wrapper focusable', tabindex: '0' }, ...words),
  );
}

/** A reply under a post. */
export function reply({ author, id, hoursAgo, text }: SceneComment, now: number): Branch {
  const status = h(
    'div',
    { class: 'status status-public status-reply status--in-thread', 'data-id': id },
    info({ author, id, hoursAgo }, now),
    content(text),
    actions(0),
  );
  return h(
    'div',
    {
      class: 'status__wrapper status__wrapper-public status__wrapper-reply status__wrapper--in-thread focusable',
      tabindex: '0',
      style: item,
    },
    status,
  );
}

/** The post a page is about. */
export function detailed(post: ScenePost, now: number): Branch {
  const own = `/@${local(post.author.handle)}/${post.id}`;
  const quotes = Math.floor(post.shares / 9);
  const figure = (path: string, name: string, count: number, word: string) =>
    h(
      'a',
      { class: 'detailed-status__link', href: `${own}/${path}` },
      h('span', { class: `detailed-status__${name}` }, rolling(count)),
      ` ${word}`,
    );
  const datetime = dateOf(post.hoursAgo, now).toISOString();
  const time = h(
    'a',
    { class: 'detailed-status__datetime', href: own },
    h('time', { datetime }, datetime.slice(0, 16).replace('T', ', ')),
  );
  const figures = [
    figure('reblogs', 'reblogs', post.shares - quotes, 'boosts'),
    ' · ',
    figure('quotes', 'quotes', quotes, 'quotes'),
    ' · ',
    figure('favourites', 'favorites', post.likes, 'favorites'),
  ];
  const line = { class: 'detailed-status__meta__line' };
  const avatar = h(
    'div',
    { class: 'detailed-status__display-avatar' },
    h('span', { class: 'account__avatar' }, picture(post.author, 46, { alt: '' })),
  );
  return h(
    'div',
    { tabindex: '0', class: 'focusable detailed-status__wrapper detailed-status__wrapper-public', style: item },
    h(
      'div',
      { class: 'detailed-status' },
      named(post.author, 'detailed-status__display-name', avatar),
      content(post.text),
      h('div', { class: 'detailed-status__meta' }, h('div', line, time), h('div', line, ...figures)),
    ),
  );
}
