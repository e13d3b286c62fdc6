import { findAnyone, findPost } from '../../fixtures/cast';
import type { Account, Face } from '../../fixtures/scene';
import { optionsOf, type StagePage } from '../page';
import type { Screen } from '../screen';
import { type Branch, h, type Kid, nest } from '../tree';
import { article } from './instagram/post';
import { icon, photo, picture, plainScreen, row, short } from './shared';

/* Instagram (2025-26): roles, addresses and titles; counts of posts stand on their own pages. */

export const hosts = ['www.instagram.com'];

/** Which page an address asks for. */
export function pageOf(url: URL): StagePage | undefined {
  const [first, second, third] = url.pathname.split('/').filter(Boolean);
  const options = optionsOf(url);
  if (!first) return undefined;
  if (first === 'p' && second) return { kind: 'post', postId: second, ...options };
  if (second === 'p' && third) return { kind: 'post', handle: first, postId: third, ...options };
  if (second === 'followers') return { kind: 'followers', handle: first, ...options };
  return second ? undefined : { kind: 'profile', handle: first, ...options };
}

/** In full below ten thousand. */
const shown = (count: number): string => short(count, { from: 10_000 });
const link = (href: string, ...kids: Kid[]): Branch => h('a', { href, role: 'link', tabindex: '0' }, ...kids);
const portraitOf = (face: Face, size: number): Branch =>
  picture(face, size, { alt: `${face.handle}'s profile picture`, draggable: 'false' });

function figures(account: Account): Branch {
  const text = (...kids: Kid[]) => h('span', { dir: 'auto' }, ...kids);
  const count = (n: number, title?: string) => h('span', { title }, h('span', {}, shown(n)));
  const own = `/${account.handle}`;
  return h(
    'ul',
    { style: 'display: flex; gap: 32px; padding: 12px 0' },
    h('li', {}, nest(1, text(count(account.posts), ' posts'))),
    h(
      'li',
      {},
      nest(
        1,
        link(`${own}/followers/`, text(count(account.followers, account.followers.toLocaleString('en')), ' followers')),
      ),
    ),
    h('li', {}, nest(1, link(`${own}/following/`, text(count(account.following), ' following')))),
  );
}

function header(account: Account): Branch {
  const handle = h(
    'a',
    { href: '#', role: 'link', tabindex: '0' },
    h('h2', { dir: 'auto' }, h('span', {}, account.handle)),
  );
  const follow = nest(1, h('button', { type: 'button' }, nest(1, h('div', { dir: 'auto' }, 'Follow'))));
  return h(
    'header',
    { style: 'display: grid; grid-template-columns: 180px 1fr; padding: 24px' },
    h(
      'section',
      { style: 'grid-row: 1 / 4' },
      nest(1, h('span', {}, nest(2, link(`/${account.handle}/`, portraitOf(account, 140))))),
    ),
    h('section', {}, h('div', { style: row }, h('div', { style: row }, handle), nest(2, follow))),
    h('section', {}, figures(account)),
    h(
      'section',
      {},
      h(
        'div',
        {},
        nest(1, h('span', { dir: 'auto' }, account.name)),
        h(
          'span',
          { dir: 'auto' },
          h('div', { role: 'button', tabindex: '0' }, h('span', { dir: 'auto' }, account.bio)),
        ),
      ),
    ),
  );
}

/** Posts in the grid: pictures alone, their counts only under the mouse. */
function grid(account: Account): Branch {
  const tiles = account.timeline.map((post) => {
    const image = photo(`Photo by ${account.name}. ${post.text}`, 200, 200);
    return nest(1, link(`/${account.handle}/p/${post.id}/`, nest(1, image)));
  });
  return h('div', { style: 'display: flex; flex-wrap: wrap; gap: 4px; padding: 0 24px' }, ...tiles);
}

function profile(account: Account): Branch {
  const tab = h(
    'a',
    { 'aria-selected': 'true', href: `/${account.handle}/`, role: 'tab', tabindex: '0' },
    h('div', { style: row }, icon(''), h('span', {}, 'Posts')),
  );
  return main(
    nest(1, header(account), h('div', { role: 'tablist', style: 'padding: 12px 24px' }, tab), nest(1, grid(account))),
  );
}

function main(...kids: Kid[]): Branch {
  return h('div', { style: 'max-width: 700px; margin: 0 auto' }, nest(2, h('main', { role: 'main' }, ...kids)));
}

function fan(face: Face): Branch {
  const name = nest(
    2,
    nest(
      1,
      link(
        `/${face.handle}/`,
        nest(1, h('span', { dir: 'auto' }, face.handle, face.verified && nest(1, icon('Verified')))),
      ),
    ),
  );
  const avatar = h(
    'div',
    { 'aria-disabled': 'true', role: 'button', tabindex: '-1' },
    h('canvas', { width: '1', height: '1' }),
    link(`/${face.handle}/`, portraitOf(face, 44)),
  );
  const follow = h('button', { type: 'button' }, nest(1, h('div', { dir: 'auto' }, 'Follow')));
  const line = h(
    'div',
    { style: 'display: flex; gap: 12px; padding: 8px 16px' },
    nest(2, avatar),
    h('div', { style: 'flex: 1' }, name, h('span', { dir: 'auto' }, h('span', {}, face.name))),
    nest(1, follow),
  );
  return nest(2, line);
}

/** The followers over the profile; the address changes with it. */
function dialog(account: Account): Branch {
  const close = h('button', { type: 'button', 'aria-label': 'Close' }, nest(1, icon('Close')));
  const top = h(
    'div',
    { style: 'display: flex; justify-content: space-between; padding: 16px' },
    h('div', { 'aria-level': '1', role: 'heading' }, 'Followers'),
    close,
  );
  const list = h(
    'div',
    { style: 'display: flex; flex-direction: column; padding-bottom: 0px; padding-top: 0px; position: relative;' },
    ...account.fans.map(fan),
  );
  const box = {
    role: 'dialog',
    style:
      'position: fixed; top: 80px; left: 50%; margin-left: -200px; width: 400px; max-height: 500px; overflow: auto; background: var(--bg); border: 1px solid var(--line)',
  };
  return h('div', box, nest(1, top, h('div', { style: 'height: auto; overflow: hidden auto;' }, list)));
}

/** Instagram at one address. `now` in ms since 1970; undefined: no such page. */
export function render(page: StagePage, now: number): Screen | undefined {
  const post = page.kind === 'post' ? findPost('instagram', page.postId ?? '') : undefined;
  const account = findAnyone('instagram', post?.author.handle ?? page.handle ?? '');
  if (!account || (page.kind === 'post' && !post)) return undefined;
  if (post)
    return plainScreen(page, {
      title: `${account.name} on Instagram: "${post.text}"`,
      body: main(nest(2, article(post, now))),
    });
  const title = `${account.name} (@${account.handle}) • Instagram photos and videos`;
  const over = page.kind === 'followers' ? { over: dialog(account) } : {};
  return plainScreen(page, { title, body: profile(account), ...over });
}
