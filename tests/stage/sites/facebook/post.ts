import type { ScenePost } from '../../../fixtures/scene';
import { dateOf } from '../../page';
import { type Branch, h, type Kid, nest } from '../../tree';
import { labels } from './labels';
import { decoy, picture, scrambled, tracked, words } from './parts';
import { reactions } from './reactions';

/** How a post stands on its page. */
export interface Standing {
  now: number;
  /** Position in its feed, from 1. */
  place: number;
  /** Its time can be read (on its own page, and for some posts of a feed). */
  clear: boolean;
  /** What follows the buttons: comments. */
  below?: Kid;
}

/** The permalink of a post. */
function pathOf(post: ScenePost): string {
  return `/${post.author.handle}/posts/pfbid0${post.id}`;
}

function nameLine(post: ScenePost): Branch {
  const key = `${post.id} name`;
  const to = `/${post.author.handle}`;
  const name = h('strong', {}, h('span', {}, post.author.name));
  const link = h('a', { href: tracked(to, key), role: 'link', tabindex: '0' }, name);
  return h(
    'span',
    { dir: 'ltr' },
    h(
      'div',
      { 'data-ad-rendering-role': 'profile_name' },
      h(
        'h3',
        { style: 'font-size: 15px; margin: 0; display: inline' },
        h('span', {}, h('span', {}, h('span', {}, link))),
      ),
    ),
  );
}

function timeLine(post: ScenePost, { now, clear }: Standing): Branch {
  const ago = labels.ago(post.hoursAgo, dateOf(post.hoursAgo, now));
  const link = post.promoted
    ? scrambled(labels.sponsored, post.id)
    : clear
      ? h(
          'a',
          {
            'aria-label': ago,
            href: tracked(pathOf(post), `${post.id} time`),
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
  const avatar = h(
    'a',
    {
      'aria-label': post.author.name,
      href: tracked(`/${post.author.handle}`, `${post.id} picture`),
      role: 'link',
      tabindex: '0',
    },
    nest(1, picture(post.author, 40, true)),
  );
  const decoys = Array.from({ length: 6 }, decoy);
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
          h('div', {}, nest(1, nameLine(post)), nest(1, timeLine(post, standing))),
        ),
        h('div', { dir: 'auto' }, message(post)),
        post.promoted &&
          h('a', {
            href: 'https://www.facebook.com/ads/about/?entry_product=ad_preferences',
            role: 'link',
            'aria-label': labels.sponsored,
            style: 'display: block; height: 90px; background: var(--wash)',
          }),
        reactions(post),
        ...decoys.slice(3),
        standing.below,
      ),
    ),
  );
}

/** A post in a feed. */
export function feedPost(post: ScenePost, standing: Standing): Branch {
  const id = `_r_${post.id.slice(-4)}_`;
  const base = { 'aria-posinset': String(standing.place), 'aria-labelledby': id, 'aria-describedby': `${id}d` };
  return h('div', {}, nest(4, h('div', base, nest(2, card(post, standing)))));
}

/** What stands in a feed where a post is far away. */
export function blank(place: number): Branch {
  const base = { 'aria-posinset': String(place) };
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
