import type { Account, ScenePost } from '../../../fixtures/scene';
import { dateOf } from '../../page';
import { type Branch, h } from '../../tree';
import { icon, picture, row, short, threeDigits } from '../shared';

/** A channel's name under a video: it stands there twice, once in a hidden tooltip. */
function channelName(account: Account): Branch {
  const link = h('a', { spellcheck: 'false', href: `/@${account.handle}` }, account.name);
  const text = h(
    'yt-formatted-string',
    { id: 'text', title: account.name, 'link-inherit-color': '', dir: 'auto' },
    link,
  );
  const tooltip = h(
    'tp-yt-paper-tooltip',
    { 'aria-hidden': 'true', role: 'tooltip', hidden: '' },
    h('div', { id: 'tooltip' }, account.name),
  );
  return h(
    'ytd-channel-name',
    { id: 'channel-name' },
    h('div', { id: 'container' }, h('div', { id: 'text-container' }, text), tooltip),
  );
}

function owner(account: Account): Branch {
  const shown = threeDigits(account.followers);
  const label = `${shown.replace('K', ' thousand').replace('M', ' million')} subscribers`;
  const count = h(
    'yt-formatted-string',
    { id: 'owner-sub-count', 'aria-label': label, style: 'color: var(--soft)' },
    `${shown} subscribers`,
  );
  const avatar = h('a', { href: `/@${account.handle}`, tabindex: '-1' }, picture(account, 40, { alt: '' }));
  return h(
    'ytd-video-owner-renderer',
    { style: row },
    avatar,
    h('div', { id: 'upload-info' }, channelName(account), ' ', count),
  );
}

/** Likes are cut off on the button and in full in its label. */
function buttons(post: ScenePost): Branch {
  const label = `like this video along with ${post.likes.toLocaleString('en')} other people`;
  const like = h(
    'button',
    { 'aria-pressed': 'false', 'aria-label': label },
    icon(),
    h('div', { class: 'ytSpecButtonShapeNextButtonTextContent' }, short(post.likes, { tenthsBelow: 10_000 })),
  );
  const toggle = (button: Branch) => h('toggle-button-view-model', {}, h('button-view-model', {}, button));
  const dislike = h('button', { 'aria-pressed': 'false', 'aria-label': 'Dislike this video' }, icon());
  return h(
    'div',
    { id: 'top-level-buttons-computed' },
    h(
      'segmented-like-dislike-button-view-model',
      {},
      h(
        'yt-smartimation',
        {},
        h(
          'div',
          { style: row },
          h('like-button-view-model', {}, toggle(like)),
          h('dislike-button-view-model', {}, toggle(dislike)),
        ),
      ),
    ),
  );
}

/** Views and day: cut off where it is read, in full in the tooltip. */
function infoText(post: ScenePost, now: number): Branch {
  const date = dateOf(post.hoursAgo, now).toLocaleDateString('en-US', { dateStyle: 'medium' });
  const full = `${post.views.toLocaleString('en')} views • ${date}`;
  const span = (text: string) => h('span', { dir: 'auto' }, text);
  const info = h(
    'yt-formatted-string',
    { id: 'info' },
    span(`${short(post.views, { tenthsBelow: 10_000 })} views`),
    span('  '),
    span(date),
  );
  const tooltip = h('tp-yt-paper-tooltip', { role: 'tooltip', hidden: '' }, h('div', { id: 'tooltip' }, full));
  return h(
    'ytd-watch-info-text',
    { id: 'ytd-watch-info-text' },
    h('div', { id: 'info-container' }, h('div', { id: 'view-count', 'aria-label': '' }), info),
    tooltip,
  );
}

/** All that stands under a video, above its comments. */
export function metadata(account: Account, post: ScenePost, now: number): Branch {
  const title = h('div', { id: 'title' }, h('h1', {}, h('yt-formatted-string', { title: post.text }, post.text)));
  const actions = h(
    'div',
    { id: 'actions' },
    h('div', { id: 'actions-inner' }, h('div', { id: 'menu' }, h('ytd-menu-renderer', {}, buttons(post)))),
  );
  const top = h(
    'div',
    { id: 'top-row', style: 'display: flex; justify-content: space-between; padding: 12px 0' },
    h('div', { id: 'owner' }, owner(account)),
    actions,
  );
  const bottom = h(
    'div',
    { id: 'bottom-row' },
    h('div', { id: 'description' }, h('div', { id: 'description-inner' }, infoText(post, now))),
  );
  return h(
    'ytd-watch-metadata',
    { 'video-id': post.id, style: 'display: block; padding: 12px 0' },
    h('div', { id: 'above-the-fold' }, title, top, bottom),
  );
}
