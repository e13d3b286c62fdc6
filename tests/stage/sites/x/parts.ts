import type { Face } from '../../../fixtures/scene';
import { portrait } from '../../page';
import { type Attrs, type Branch, h, type Kid, nest } from '../../tree';
import { words } from './words';

const BASE = 'css-175oi2r';
const DEFAULT_AVATAR = 'https://abs.twimg.com/sticky/default_profile_images/default_profile_x96.png';

/** A div with inline style, the only kind of block X has. */
export function box(style: string, ...kids: Kid[]): Branch {
  return h('div', { class: BASE, style: style || undefined }, ...kids);
}

/** A text block. */
export function text(style: string, ...kids: Kid[]): Branch {
  return h('div', { dir: 'ltr', class: 'css-146c3p1', style: style || undefined }, ...kids);
}

/** A span within a span, as X prints nearly every word. */
export function span(...kids: Kid[]): Branch {
  return h('span', { class: 'css-1jxf684' }, ...kids);
}

function emoji(char: string): string {
  return `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><text y="20" font-size="20">${char}</text></svg>`)}`;
}

/** A name with its emoji as pictures. */
export function nameSpan(name: string): Branch {
  const parts = name.split(/(\p{Extended_Pictographic})/u).filter(Boolean);
  return span(
    ...parts.map((part) =>
      /\p{Extended_Pictographic}/u.test(part)
        ? h('img', {
            alt: part,
            draggable: 'false',
            src: emoji(part),
            title: part,
            style: 'height: 1.1em; vertical-align: -0.15em',
          })
        : span(part),
    ),
  );
}

/** The verification mark. */
export function mark(): Branch {
  return h(
    'svg',
    {
      viewBox: '0 0 22 22',
      'aria-label': words.verified,
      role: 'img',
      'data-testid': 'icon-verified',
      style: 'width: 1.15em; height: 1.15em; fill: rgb(29, 155, 240); vertical-align: -3px; margin: 0 2px',
    },
    h('path', {
      d: 'M11 1l3 2 3.5.2.4 3.6L21 11l-3 4-.5 3.500-3.500.5L11 21l-3-2-3.500-.5L4 15l-3-4 3-4 .5-3.600L8 3zM7 11l3 3 6-6-1.300-1.300L10 11.300 8.300 9.700z',
    }),
  );
}

/** A picture in X's seven boxes. Inside a quote it is no link. */
export function avatar(face: Face, size: number, link: boolean): Branch {
  const src = face.defaultAvatar ? DEFAULT_AVATAR : portrait(face.handle);
  const full = 'width: 100%; height: 100%';
  const picture = box(
    `${full}; border-radius: 50%; overflow: hidden; background-color: rgb(207, 217, 222)`,
    h('img', { alt: '', draggable: 'true', src, class: 'css-9pa8cd', style: full }),
  );
  const inner = box(full, box(full, picture));
  const holder = link
    ? h(
        'a',
        {
          href: `/${face.handle}`,
          'aria-hidden': 'true',
          role: 'link',
          tabindex: '-1',
          style: `${full}; display: block`,
        },
        inner,
      )
    : h('div', { 'aria-hidden': 'true', role: 'presentation', tabindex: '-1', style: full }, inner);
  return h(
    'div',
    {
      class: BASE,
      'data-testid': `UserAvatar-Container-${face.handle}`,
      style: `width: ${size}px; height: ${size}px; flex-shrink: 0`,
    },
    box(full, box(full, box(full, holder))),
  );
}

/** The row of name and mark, then the row of handle and what follows it, as posts and quotes have it. */
export function userName(face: Face, id: string | undefined, link: boolean, time: Kid): Branch {
  const named = box(
    'display: flex; align-items: center; min-width: 0',
    text('font-weight: 700; white-space: nowrap; overflow: hidden', nameSpan(face.name)),
    face.verified && text('', span(mark())),
  );
  const handle = text('color: var(--soft)', span(`@${face.handle}`));
  const profile: Attrs = { href: `/${face.handle}`, role: 'link' };
  return h(
    'div',
    { class: BASE, 'data-testid': 'User-Name', id, style: 'display: flex; gap: 4px; min-width: 0; flex-wrap: wrap' },
    box('min-width: 0', box('', link ? h('a', profile, named) : box('', named))),
    box(
      '',
      box(
        'display: flex; gap: 4px; white-space: nowrap; color: var(--soft)',
        box('', link ? h('a', { ...profile, tabindex: '-1' }, handle) : h('div', { tabindex: '-1' }, handle)),
        time && h('div', { dir: 'ltr', 'aria-hidden': 'true' }, span('·')),
        time && box('', nest(1, time)),
      ),
    ),
  );
}

/** The button that follows somebody; its test id holds the account's number. */
export function followButton(face: Face, id: string): Branch {
  return h(
    'button',
    {
      type: 'button',
      role: 'button',
      'aria-label': words.follow(face.handle),
      'data-testid': `${id}-follow`,
      style:
        'border: 0; border-radius: 99px; padding: 7px 16px; font: inherit; font-weight: 700; background: var(--fg); color: var(--bg)',
    },
    text('', span(span(words.followShort))),
  );
}
