import type { Face, SceneComment, ScenePost } from '../../../fixtures/scene';
import { dateOf } from '../../page';
import { type Branch, h, type Kid, nest } from '../../tree';
import { ago, icon, photo, picture, row, short } from '../shared';

const link = (href: string, ...kids: Kid[]): Branch => h('a', { href, role: 'link', tabindex: '0' }, ...kids);

function stamp(href: string, hoursAgo: number, now: number): Branch {
  const date = dateOf(hoursAgo, now);
  const title = date.toLocaleDateString('en-US', { dateStyle: 'medium' });
  return link(href, h('time', { datetime: date.toISOString(), title }, ago(hoursAgo)));
}

const avatar = (face: Face): Branch =>
  link(`/${face.handle}/`, picture(face, 32, { alt: `${face.handle}'s profile picture` }));

/** What the author wrote stands above the comments, with a heading of another rank. */
function caption({ author, text, hoursAgo }: ScenePost, now: number): Branch {
  const datetime = dateOf(hoursAgo, now).toISOString();
  const words = h(
    'div',
    {},
    h('h2', {}, link(`/${author.handle}/`, author.handle)),
    h('h1', { dir: 'auto', style: 'font-size: 15px' }, text),
    nest(1, h('time', { datetime }, ago(hoursAgo))),
  );
  return h('div', { role: 'button' }, h('li', {}, words));
}

function comment(post: ScenePost, { id, author, text, hoursAgo, likes }: SceneComment, now: number): Branch {
  const name = h('h3', {}, nest(1, h('span', {}, link(`/${author.handle}/`, author.handle))));
  const counted =
    likes > 0 && h('button', { type: 'button' }, h('span', {}, `${likes} ${likes === 1 ? 'like' : 'likes'}`));
  const time = stamp(`/p/${post.id}/c/${id}/`, hoursAgo, now);
  const below = nest(1, h('span', {}, time, counted, h('button', { type: 'button' }, h('span', {}, 'Reply'))));
  const words = h('div', {}, name, nest(1, h('span', { dir: 'auto' }, text)), below);
  return nest(
    3,
    h(
      'ul',
      {},
      h(
        'div',
        { role: 'button', tabindex: '0', style: 'padding: 6px 0' },
        h('li', {}, h('div', { style: 'display: flex; gap: 12px' }, nest(1, avatar(author)), words)),
      ),
    ),
  );
}

/** Numbers stand beside their drawings; one that is zero does not. */
function actions({ likes, replies }: ScenePost): Branch {
  const count = (n: number) =>
    n > 0 && h('div', { role: 'button', tabindex: '0' }, h('span', {}, short(n, { from: 10_000 })));
  const button = (name: string) =>
    h('span', {}, h('div', { role: 'button', tabindex: '0' }, h('span', {}, icon(name))));
  return h(
    'section',
    {},
    h(
      'div',
      { style: row },
      button('Like'),
      count(likes),
      button('Comment'),
      count(replies),
      h('div', { role: 'button', tabindex: '0' }, icon('Share')),
    ),
  );
}

/** A post on its own page, with its comments. */
export function article(post: ScenePost, now: number): Branch {
  const { author } = post;
  const head = h(
    'header',
    { style: row },
    nest(1, avatar(author)),
    nest(2, h('span', {}, link(`/${author.handle}/`, author.handle))),
  );
  const image = nest(1, h('div', { role: 'button' }, photo('Photo', 320, 320)));
  const list = h('ul', {}, caption(post, now), nest(1, ...post.comments.map((said) => comment(post, said, now))));
  const foot = nest(1, stamp(`/p/${post.id}/`, post.hoursAgo, now));
  return h(
    'article',
    { role: 'presentation', style: 'padding: 24px' },
    h('div', { style: 'display: flex; gap: 16px' }, image, nest(1, nest(1, head), nest(1, list, actions(post), foot))),
  );
}
