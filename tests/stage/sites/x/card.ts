import type { Face } from '../../../fixtures/scene';
import { type Branch, h, nest } from '../../tree';
import { avatar, box, followButton, nameSpan, span, text } from './parts';
import { words } from './words';

/** The card X opens when the pointer rests on somebody. It names nobody by test id; the links do. */
export function hoverCard(face: Face, id: string): Branch {
  const figure = (path: string, count: number, word: string) =>
    box(
      '',
      h(
        'a',
        { href: `/${face.handle}/${path}`, dir: 'ltr', role: 'link' },
        h('span', { style: 'font-weight: 700' }, span(words.header(count))),
        ' ',
        h('span', { style: 'color: var(--soft)' }, span(word)),
      ),
    );
  return h(
    'div',
    {
      class: 'css-175oi2r',
      'data-testid': 'HoverCard',
      style:
        'width: 300px; background: var(--bg); color: var(--fg); border-radius: 16px; padding: 16px; box-shadow: 0 0 12px rgba(101, 119, 134, 0.4)',
    },
    nest(
      2,
      box(
        'display: flex; justify-content: space-between',
        box('', avatar(face, 60, true)),
        h('div', { 'data-testid': 'placementTracking' }, followButton(face, id)),
      ),
      box(
        'margin-top: 6px',
        box('', h('a', { href: `/${face.handle}`, role: 'link' }, text('font-weight: 800', nameSpan(face.name)))),
        box(
          '',
          h(
            'a',
            { href: `/${face.handle}`, role: 'link', tabindex: '-1' },
            text('color: var(--soft)', span(`@${face.handle}`)),
          ),
        ),
      ),
      face.bio !== '' && box('margin-top: 10px', h('div', { dir: 'auto' }, h('span', {}, face.bio))),
      box(
        'display: flex; gap: 18px; margin-top: 10px',
        figure('following', face.following, words.following),
        figure('verified_followers', face.followers, words.followers),
      ),
    ),
  );
}
