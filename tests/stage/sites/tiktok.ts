import { accountsOn, findAnyone } from '../../fixtures/cast';
import { seedOf } from '../../fixtures/random';
import type { Account, ScenePost } from '../../fixtures/scene';
import { optionsOf, type StagePage } from '../page';
import type { Screen } from '../screen';
import { type Branch, h } from '../tree';
import { counter, photo, picture, plainScreen, row, schema } from './shared';
import { comments } from './tiktok/comments';
import { article, idOf, named, rounded } from './tiktok/video';

/* TikTok (2025-12): data-e2e names and the speaking ends of class names; the grid shows views, a video all else. */

export const hosts = ['www.tiktok.com'];

/** Which page an address asks for. Followers stand in a dialog without an address. */
export function pageOf(url: URL): StagePage | undefined {
  const [first = '', second, postId] = url.pathname.split('/').filter(Boolean);
  if (!first.startsWith('@')) return undefined;
  const options = { handle: first.slice(1), ...optionsOf(url) };
  if (second === 'video' && postId) return { kind: 'post', postId, ...options };
  return second ? undefined : { kind: 'profile', ...options };
}

/** The video that an id ends with, whenever it is looked at. */
function findVideo(id: string): ScenePost | undefined {
  const seed = Number(BigInt.asUintN(32, BigInt(id)));
  return accountsOn('tiktok')
    .flatMap((account) => account.timeline)
    .find((post) => seedOf(post.id) === seed);
}

function header(account: Account): Branch {
  const figure = (name: string, label: string, count: number) =>
    h(
      'div',
      { class: named('DivNumber') },
      h('strong', { title: label, 'data-e2e': `${name}-count` }, rounded(count)),
      ' ',
      h('span', { 'data-e2e': name, class: named('SpanUnit') }, label),
    );
  const likes = account.timeline.reduce((sum, post) => sum + post.likes, 0) * 9;
  const title = h('h1', { 'data-e2e': 'user-title', class: named('H1ShareTitle') }, account.handle);
  const subtitle = h('h2', { 'data-e2e': 'user-subtitle', class: named('H2ShareSubTitle') }, account.name);
  const text = { class: named('DivUserTextWrapper'), style: row };
  return h(
    'div',
    { class: named('DivShareLayoutHeader'), style: 'display: flex; gap: 24px; padding: 24px' },
    h(
      'div',
      { class: named('DivContainer'), 'data-e2e': 'user-avatar' },
      h('span', {}, picture(account, 140, { alt: '' })),
    ),
    h(
      'div',
      { class: named('DivShareTitleContainer') },
      h('div', { class: named('DivUserIdentifierWrapper') }, h('div', text, h('div', text, title), subtitle)),
      h(
        'div',
        { class: named('CreatorPageHeaderTextContainer') },
        h(
          'h3',
          { class: named('H3CountInfos'), style: 'display: flex; gap: 16px; padding: 12px 0' },
          figure('following', 'Following', account.following),
          figure('followers', 'Followers', account.followers),
          figure('likes', 'Likes', likes),
        ),
        h('h2', { 'data-e2e': 'user-bio', class: named('H2ShareDesc') }, account.bio),
      ),
    ),
  );
}

function tile(account: Account, post: ScenePost, now: number): Branch {
  const id = idOf(post, now);
  const image = photo(`${post.text} created by ${account.name} with original sound`, 140, 150);
  const player = h('div', { id: `xgwrapper-1-${id}`, class: 'xgplayer-container tiktok-web-player' });
  const footer = h(
    'div',
    { class: named('DivCardFooter') },
    h('strong', { 'data-e2e': 'video-views', class: named('StrongVideoCount') }, rounded(post.views)),
  );
  const link = {
    href: `https://www.tiktok.com/@${account.handle}/video/${id}`,
    tabindex: '-1',
    class: named('AVideoContainer'),
  };
  return h(
    'div',
    { 'data-e2e': 'user-post-item', class: named('DivContainer'), role: 'button' },
    h('div', {}, h('div', { class: named('DivWrapper') }, h('a', link, h('div', {}, image, player), footer))),
  );
}

/** What the server sent: of the first page, for as long as the document lives. */
function served(account: Account): Branch {
  const interactionStatistic = [counter('FollowAction', account.followers)];
  const mainEntity = { '@type': 'Person', name: account.name, alternateName: account.handle, interactionStatistic };
  return schema({ '@context': 'https://schema.org', '@type': 'ProfilePage', mainEntity });
}

function body(...kids: Branch[]): Branch {
  return h(
    'div',
    { id: 'app', style: 'max-width: 960px; margin: 0 auto' },
    h(
      'div',
      { id: 'app-header' },
      h(
        'a',
        { 'data-e2e': 'tiktok-logo', href: '/', style: 'padding: 16px; display: block' },
        h('strong', {}, 'TikTok'),
      ),
    ),
    h('div', { class: named('BaseBodyContainer') }, ...kids),
  );
}

/** TikTok at one address. `now` in ms since 1970; undefined: no such page. */
export function render(page: StagePage, now: number): Screen | undefined {
  const account = findAnyone('tiktok', page.handle ?? '');
  if (!account) return undefined;
  if (page.kind === 'post') {
    const post = findVideo(page.postId ?? '0');
    const own = account.timeline;
    const next = post && own[(own.indexOf(post) + 1) % own.length];
    if (!post || !next) return undefined;
    const waiting = h('article', {
      id: 'one-column-item-2',
      'data-scroll-index': '2',
      'data-e2e': 'recommend-list-item-container',
    });
    const list = h('div', { id: 'column-list-container' }, article(post, 0, now), article(next, 1, now), waiting);
    return plainScreen(page, {
      title: `${post.text} | TikTok`,
      body: body(h('div', { id: 'main-content-video_detail', style: 'display: flex' }, list, comments(post))),
    });
  }
  const grid = h(
    'div',
    { 'data-e2e': 'user-post-item-list', style: 'display: flex; flex-wrap: wrap; gap: 12px; padding: 24px' },
    ...account.timeline.map((post) => tile(account, post, now)),
  );
  const title = `${account.name} (@${account.handle}) | TikTok`;
  const root = h(
    'div',
    { 'data-e2e': 'user-page', id: 'main-content-others_homepage' },
    h('div', { class: named('DivShareLayoutContentV2') }, h('div', {}, header(account)), grid),
  );
  return plainScreen(page, { title, body: body(root), served: [served(account)] });
}
