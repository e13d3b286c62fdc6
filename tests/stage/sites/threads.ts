import { findAnyone, findPost } from '../../fixtures/cast';
import type { Account, Face, ScenePost } from '../../fixtures/scene';
import { dateOf, optionsOf, type StagePage } from '../page';
import type { Screen } from '../screen';
import { type Branch, h, type Kid, nest } from '../tree';
import { ago, column, icon, item, picture, plainScreen, row, short, spans } from './shared';

/* Threads (2026-04): roles, addresses and drawings' names; zero is a button without a number. */

export const hosts = ['www.threads.com', 'www.threads.net'];

/** Which page an address asks for. */
export function pageOf(url: URL): StagePage | undefined {
  const [first = '', second, postId] = url.pathname.split('/').filter(Boolean);
  if (!first.startsWith('@')) return undefined;
  const options = { handle: first.slice(1), ...optionsOf(url) };
  if (second === 'post' && postId) return { kind: 'post', postId, ...options };
  return second ? undefined : { kind: 'profile', ...options };
}

const text = (...kids: Kid[]): Branch => h('span', { dir: 'auto' }, ...kids);
const button = { role: 'button', tabindex: '0' };

function avatar(face: Face, size: number): Branch {
  return h(
    'a',
    { href: `/@${face.handle}`, role: 'link', tabindex: '0' },
    nest(1, picture(face, size, { alt: `${face.handle}'s profile picture` })),
  );
}

function action(name: string, count: number | undefined): Branch {
  const shown = count !== undefined && text(nest(1, h('span', {}, count === 0 ? '' : short(count))));
  return nest(1, h('div', button, h('div', { style: row }, icon(name), shown)));
}

type Item = Pick<ScenePost, 'author' | 'id' | 'hoursAgo' | 'text' | 'likes' | 'replies' | 'shares'>;

function pressable(post: Item, now: number): Branch {
  const { author } = post;
  const date = dateOf(post.hoursAgo, now);
  const age = h('abbr', { 'aria-label': `${ago(post.hoursAgo)} ago` }, h('span', {}, ago(post.hoursAgo)));
  const stamp = {
    datetime: date.toISOString(),
    title: date.toLocaleDateString('en-US', { dateStyle: 'full' }),
    'data-visualcompletion': 'ignore-dynamic',
  };
  const name = h(
    'a',
    { href: `/@${author.handle}`, role: 'link', tabindex: '0', style: 'font-weight: 600' },
    h('span', { dir: 'auto', translate: 'no' }, h('span', {}, author.handle)),
  );
  const time = h(
    'a',
    { href: `/@${author.handle}/post/${post.id}`, role: 'link', tabindex: '0' },
    h('time', stamp, h('span', {}, age)),
  );
  const mark = author.verified && h('span', {}, icon('Verified'));
  return h(
    'div',
    { 'data-interactive-id': '', 'data-pressable-container': 'true', style: item },
    h(
      'div',
      { style: 'display: grid; grid-template-columns: 48px 1fr 24px' },
      nest(2, avatar(author, 36)),
      nest(
        2,
        h('div', { style: row }, h('span', {}, nest(1, h('span', {}, nest(1, name)))), mark, nest(2, text(time))),
      ),
      nest(2, h('div', { 'aria-expanded': 'false', 'aria-haspopup': 'menu', ...button }, nest(1, icon('More')))),
      h(
        'div',
        { style: 'grid-column: 2' },
        nest(2, text(h('span', {}, post.text))),
        h(
          'div',
          { style: 'display: flex; gap: 30px; color: var(--soft)' },
          action('Like', post.likes),
          action('Reply', post.replies),
          action('Repost', post.shares),
          action('Share', undefined),
        ),
      ),
    ),
  );
}

function page(top: Branch, ...kids: Kid[]): Branch {
  const back = nest(2, h('div', button, nest(2, h('span', {}, icon('Back')))));
  const region = h('div', { 'aria-label': 'Column body', role: 'region', tabindex: '0' }, ...kids);
  return h(
    'div',
    { id: 'barcelona-page-layout', style: column },
    nest(1, h('div', {}), nest(1, nest(1, back, nest(1, top), h('div', { id: 'barcelona-header' })), nest(1, region))),
  );
}

function header(account: Account): Branch {
  const own = `/@${account.handle}`;
  const tab = (label: string, path: string) =>
    nest(
      2,
      h(
        'a',
        { 'aria-label': label, href: `${own}${path}`, role: 'link', tabindex: '0' },
        nest(1, text(h('span', {}, label))),
      ),
    );
  const name = h('h1', { dir: 'auto', translate: 'no' }, account.name);
  const handle = nest(2, h('span', { dir: 'auto', translate: 'no' }, h('span', {}, account.handle)), h('div'));
  const followers = text(
    h('span', { title: account.followers.toLocaleString('en') }, short(account.followers)),
    ' followers',
  );
  return h(
    'div',
    { style: 'padding: 16px' },
    nest(
      1,
      nest(
        1,
        h(
          'div',
          { style: 'display: flex; justify-content: space-between' },
          h('div', {}, name, handle),
          nest(1, h('div', button, nest(2, picture(account, 84, { alt: `${account.handle}'s profile picture` })))),
        ),
        nest(1, text(account.bio)),
      ),
    ),
    nest(1, nest(1, h('div', button, nest(1, followers)))),
    h(
      'div',
      { style: 'display: flex; gap: 24px' },
      tab('Threads', ''),
      tab('Replies', '/replies'),
      tab('Media', '/media'),
      tab('Reposts', '/reposts'),
    ),
  );
}

/** Threads at one address. `now` in ms since 1970; undefined: no such page. */
export function render(asked: StagePage, now: number): Screen | undefined {
  const account = findAnyone('threads', asked.handle ?? '');
  if (!account) return undefined;
  const own = { href: `/@${account.handle}`, role: 'link', tabindex: '0' };
  if (asked.kind === 'post') {
    const post = findPost('threads', asked.postId ?? '');
    if (!post) return undefined;
    const replies = post.comments.map((comment) => ({
      ...comment,
      id: `D${comment.id.slice(0, 10)}`,
      replies: 0,
      shares: 0,
    }));
    const cells = [post, ...replies].map((one, n) =>
      h(
        'div',
        { 'data-pagelet': `threads_post_page_${n}` },
        h('div', { 'data-virtualized': 'false' }, nest(2, pressable(one, now))),
      ),
    );
    const top = h('a', { 'aria-label': 'Column title', ...own }, h('h1', { dir: 'auto' }, spans(1, 'Thread')));
    return plainScreen(asked, {
      title: `${account.name} (@${account.handle}) on Threads`,
      body: page(top, nest(3, ...cells)),
    });
  }
  const cells = account.timeline.map((post, n) =>
    h(
      'div',
      { 'data-pagelet': `threads_profile_posts_timeline_${n}` },
      h('div', { 'data-virtualized': 'false' }, nest(2, pressable(post, now))),
    ),
  );
  const top = h('a', { 'aria-label': 'Column title', ...own }, h('h1', { dir: 'auto' }, spans(1, account.handle)));
  const title = `${account.name} (@${account.handle}) • Threads, Say more`;
  return plainScreen(asked, { title, body: page(top, nest(1, header(account), nest(2, ...cells))) });
}
