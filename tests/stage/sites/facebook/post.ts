import { seedOf } from '../../../fixtures/random';
import type { ScenePost } from '../../../fixtures/scene';
import { dateOf } from '../../page';
import { type Branch, h, type Kid, nest } from '../../tree';
import { decoy, picture, scrambled, tracked, words } from './parts';
import { reactions } from './reactions';
import type { Words } from './words';

/** How a post stands on its page. */
export interface Standing {
  said: Words;
  now: number;
  guest: boolean;
  /** Position in its feed, from 1. */
  place: number;
  /** The group it was written in. */
  group?: { id: string; name: string };
  /** Its time can be read (on its own page, logged out, and for some posts of a feed). */
  clear: boolean;
  /** What follows the buttons: comments. */
  below?: Kid;
}

/** The permalink of a post. */
export function pathOf(post: ScenePost, group?: { id: string }): string {
  return group ? `/groups/${group.id}/posts/${post.id}/` : `/${post.author.handle}/posts/pfbid0${post.id}`;
}

function nameLine(post: ScenePost, { guest, group }: Standing): Branch {
  const key = `${post.id} name`;
  const to = group ? `/groups/${group.id}/user/${1e14 + seedOf(post.author.handle)}/` : `/${post.author.handle}`;
  const bare = guest && group;
  const name = h('strong', {}, h('span', {}, post.author.name));
  const link = bare ? h('b', {}, name) : h('a', { href: tracked(to, key), role: 'link', tabindex: '0' }, name);
  return h(
    'span',
    { dir: 'ltr' },
    h(
      'div',
      { 'data-ad-rendering-role': 'profile_name' },
      h(
        guest ? 'h2' : 'h3',
        { style: 'font-size: 15px; margin: 0; display: inline' },
        h('span', {}, h('span', {}, h('span', {}, link))),
      ),
    ),
  );
}

function timeLine(post: ScenePost, { said, now, clear, group, guest }: Standing): Branch {
  const ago = said.ago(post.hoursAgo, dateOf(post.hoursAgo, now));
  const link = post.promoted
    ? scrambled(said.sponsored, post.id)
    : clear
      ? h(
          'a',
          {
            'aria-label': ago,
            href:
              guest || group
                ? `https://www.facebook.com${pathOf(post, group)}`
                : tracked(pathOf(post), `${post.id} time`),
            role: 'link',
            tabindex: '0',
          },
          ago,
        )
      : scrambled(ago, post.id);
  const dot = h('span', { 'aria-hidden': 'true', style: 'white-space: pre' }, ' · ');
  const globe = h(
    'svg',
    { title: 'Shared with Public', viewBox: '0 0 16 16', style: 'width: 12px; height: 12px' },
    h('title', {}, 'Shared with Public'),
  );
  return h(
    'span',
    { dir: 'ltr' },
    h(
      'div',
      { style: 'color: var(--soft); font-size: 13px; display: flex' },
      h('span', {}, h('span', {}, h('span', {}, link))),
      h('span', {}, h('span', {}, dot)),
      h('span', {}, globe),
    ),
  );
}

function message(post: ScenePost): Branch {
  return h(
    'div',
    { 'data-ad-rendering-role': 'story_message', style: 'padding: 4px 16px 12px' },
    h(
      'div',
      { 'data-ad-comet-preview': 'message', 'data-ad-preview': 'message' },
      nest(2, words('', nest(1, h('div', { dir: 'auto', style: 'text-align: start' }, post.text)))),
    ),
  );
}

/** The inside of a post, without the element that carries its position. */
function card(post: ScenePost, standing: Standing): Branch {
  const { guest, group, said } = standing;
  const avatar = h(
    'a',
    {
      'aria-label': post.author.name,
      href: guest && group ? '#' : tracked(`/${post.author.handle}`, `${post.id} picture`),
      role: 'link',
      tabindex: '0',
    },
    nest(1, picture(post.author, 40, true)),
  );
  const decoys = guest ? [] : Array.from({ length: 6 }, decoy);
  return nest(
    3,
    h(
      'div',
      {
        style:
          'background: var(--bg); border-radius: 8px; margin-bottom: 16px; position: relative; box-shadow: 0 1px 2px rgba(0, 0, 0, 0.2)',
      },
      ...decoys,
      nest(
        2,
        h(
          'div',
          { style: 'display: flex; gap: 8px; padding: 12px 16px' },
          nest(1, h('span', {}, avatar)),
          h('div', {}, nest(1, nameLine(post, standing)), nest(1, timeLine(post, standing))),
        ),
        h('div', { dir: 'auto' }, message(post)),
        post.promoted &&
          h('a', {
            href: 'https://www.facebook.com/ads/about/?entry_product=ad_preferences',
            role: 'link',
            'aria-label': said.sponsored,
            style: 'display: block; height: 90px; background: var(--wash)',
          }),
        reactions(post, said, guest),
        ...decoys.slice(3),
        standing.below,
      ),
    ),
  );
}

/** A post in a feed. Logged out the element with the position is an article; logged in it has no role. */
export function feedPost(post: ScenePost, standing: Standing): Branch {
  const id = `_r_${post.id.slice(-4)}_`;
  const base = { 'aria-posinset': String(standing.place), 'aria-labelledby': id, 'aria-describedby': `${id}d` };
  return h(
    'div',
    {},
    nest(4, h('div', standing.guest ? { ...base, role: 'article' } : base, nest(2, card(post, standing)))),
  );
}

/** What stands in a feed where a post is far away. */
export function blank(place: number, guest: boolean): Branch {
  const base = guest ? { role: 'article' } : { 'aria-posinset': String(place) };
  return h('div', {}, nest(4, h('div', base, nest(2, nest(3, h('div', { style: 'min-height: 300px' }))))));
}

/** A post on its own page: an article in a dialog over whatever was there. */
export function dialogPost(post: ScenePost, standing: Standing): Branch {
  return h(
    'div',
    { 'aria-posinset': '1', 'aria-labelledby': `_r_${post.id.slice(-4)}_`, role: 'article' },
    nest(3, card(post, { ...standing, clear: true })),
  );
}
