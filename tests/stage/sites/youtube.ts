import { findAnyone, findPost } from '../../fixtures/cast';
import type { Account, ScenePost } from '../../fixtures/scene';
import { optionsOf, type StagePage } from '../page';
import type { Screen } from '../screen';
import { type Branch, h, type Kid } from '../tree';
import { icon, longAgo, picture, plainScreen, row, short, threeDigits } from './shared';
import { comments } from './youtube/comments';
import { metadata } from './youtube/watch';

/* YouTube (2026): custom elements by name; one element for channels and one for videos, hidden and used again. */

export const hosts = ['www.youtube.com'];

/** Which page an address asks for. */
export function pageOf(url: URL): StagePage | undefined {
  const [first = '', tab] = url.pathname.split('/').filter(Boolean);
  const postId = url.searchParams.get('v');
  if (first === 'watch' && postId) return { kind: 'post', postId, ...optionsOf(url) };
  if (!first.startsWith('@') || (tab && tab !== 'videos')) return undefined;
  return { kind: 'profile', handle: first.slice(1), ...optionsOf(url) };
}

const words = (classes: string, text: string, label?: string): Branch =>
  h('span', { class: `ytAttributedStringHost ${classes}`, dir: 'auto', role: 'text', 'aria-label': label }, text);

/** A row of figures with dots between them. */
function parts(...kids: Branch[]): Branch {
  const delimiter = h('span', { 'aria-hidden': 'true', class: 'ytContentMetadataViewModelDelimiter' }, ' • ');
  const spaced = kids.flatMap((kid, n) => (n === 0 ? [kid] : [delimiter, kid]));
  return h('div', { class: 'ytContentMetadataViewModelMetadataRow' }, ...spaced);
}

const part = (text: string, label?: string): Branch => words('ytContentMetadataViewModelMetadataText', text, label);

/** Subscribers after three digits, nothing in full; whom the channel follows is not shown. */
function header(account: Account): Branch {
  const shown = threeDigits(account.followers);
  const label = `${shown.replace('K', ' thousand').replace('M', ' million')} subscribers`;
  const name = h('h1', { class: 'dynamicTextViewModelH1', 'aria-label': account.name }, words('', account.name));
  return h(
    'div',
    { id: 'header' },
    h(
      'yt-page-header-renderer',
      {},
      h(
        'yt-page-header-view-model',
        { class: 'ytPageHeaderViewModelHost' },
        h(
          'div',
          { class: 'ytPageHeaderViewModelPageHeaderHeadline', style: 'display: flex; gap: 24px; padding: 24px' },
          h('yt-decorated-avatar-view-model', {}, h('yt-avatar-shape', {}, picture(account, 140, { alt: '' }))),
          h(
            'div',
            { class: 'ytPageHeaderViewModelPageHeaderHeadlineInfo' },
            h('div', { style: row }, h('yt-dynamic-text-view-model', { class: 'ytPageHeaderViewModelTitle' }, name)),
            h(
              'yt-content-metadata-view-model',
              { class: 'ytContentMetadataViewModelHost' },
              parts(part(`@${account.handle}`)),
              parts(part(`${shown} subscribers`, label), part(`${account.posts} videos`)),
            ),
            h('yt-description-preview-view-model', {}, words('', account.bio)),
          ),
        ),
      ),
    ),
  );
}

/** A video in a channel's grid: no channel's name, views and age cut off. */
function lockup(post: ScenePost): Branch {
  const href = `/watch?v=${post.id}`;
  const image = h(
    'a',
    { href, class: 'ytLockupViewModelContentImage', tabindex: '-1', 'aria-hidden': 'true' },
    h('div', { style: 'height: 120px; background: var(--line)' }),
  );
  const title = h(
    'h3',
    { class: 'ytLockupMetadataViewModelHeadingReset', title: post.text },
    h(
      'a',
      { href, class: 'ytLockupMetadataViewModelTitle', 'aria-label': `${post.text} 4 minutes` },
      words('', post.text),
    ),
  );
  const figures = h(
    'yt-content-metadata-view-model',
    {},
    parts(part(`${short(post.views, { tenthsBelow: 10_000 })} views`), part(longAgo(post.hoursAgo))),
  );
  const text = h('div', { class: 'ytLockupMetadataViewModelTextContainer' }, title, h('div', {}, figures));
  const model = h(
    'div',
    { class: `ytLockupViewModelHost content-id-${post.id}` },
    image,
    h('yt-lockup-metadata-view-model', {}, text),
  );
  return h(
    'ytd-rich-item-renderer',
    { style: 'width: 260px' },
    h('div', { id: 'content' }, h('yt-lockup-view-model', {}, model)),
  );
}

function channel(account: Account): Branch {
  const grid = h(
    'div',
    { id: 'contents', style: 'display: flex; flex-wrap: wrap; gap: 16px; padding: 24px' },
    ...account.timeline.map(lockup),
  );
  const results = h(
    'ytd-two-column-browse-results-renderer',
    {},
    h('div', { id: 'primary' }, h('ytd-rich-grid-renderer', {}, grid)),
  );
  return h(
    'ytd-browse',
    { 'page-subtype': 'channels', role: 'main', style: 'display: block; max-width: 1160px; margin: 0 auto' },
    header(account),
    results,
  );
}

/** The player's own buttons stand before those under the video, and say the same. */
function player(post: ScenePost): Branch {
  const label = `like this video along with ${post.likes.toLocaleString('en')} other people`;
  const like = h(
    'like-button-view-model',
    {},
    h('button-view-model', {}, h('button', { 'aria-label': label }, icon())),
  );
  return h(
    'ytd-player',
    { id: 'ytd-player' },
    h(
      'div',
      { id: 'movie_player', style: 'height: 320px; background: black' },
      h('div', { class: 'ytp-fullscreen-quick-actions' }, like),
    ),
  );
}

function watch(account: Account, post: ScenePost, now: number): Branch {
  const primary = h(
    'div',
    { id: 'primary' },
    player(post),
    h('div', { id: 'below' }, metadata(account, post, now), comments(post)),
  );
  return h(
    'ytd-watch-flexy',
    { 'video-id': post.id, role: 'main', style: 'display: block; max-width: 960px; margin: 0 auto' },
    h('div', { id: 'columns' }, primary),
  );
}

const masthead: Kid = h(
  'div',
  { id: 'masthead-container' },
  h(
    'ytd-masthead',
    { id: 'masthead', role: 'banner' },
    h('a', { id: 'logo', href: '/', title: 'YouTube Home' }, 'YouTube'),
  ),
);
const frame = h(
  'ytd-app',
  {},
  h('div', { id: 'content' }, masthead, h('ytd-page-manager', { id: 'page-manager' }, h('page'))),
);

/** YouTube at one address. `now` in ms since 1970; undefined: no such page. */
export function render(page: StagePage, now: number): Screen | undefined {
  const common = { frame, kept: 'reused' as const };
  if (page.kind === 'profile') {
    const account = findAnyone('youtube', page.handle ?? '');
    return account && plainScreen(page, { ...common, title: `${account.name} - YouTube`, body: channel(account) });
  }
  const post = findPost('youtube', page.postId ?? '');
  const account = post && findAnyone('youtube', post.author.handle);
  return account && plainScreen(page, { ...common, title: `${post.text} - YouTube`, body: watch(account, post, now) });
}
