import { seedOf } from '../../../fixtures/random';
import type { Face } from '../../../fixtures/scene';
import { type Branch, h } from '../../tree';
import { avatar, box, followButton, mark, nameSpan, span, text } from './parts';

/** The number X gave an account. */
export function numberOf(handle: string): string {
  return `${1_000_000_000 + seedOf(handle)}`;
}

/** Somebody as a list row: a button around buttons. No counts; the sidebar has the same rows, without bios. */
export function userCell(face: Face, withBio: boolean): Branch {
  const profile = `/${face.handle}`;
  const name = h(
    'a',
    { href: profile, role: 'link' },
    box('display: flex', text('font-weight: 700', nameSpan(face.name)), face.verified && text('', span(mark()))),
  );
  const handle = h(
    'a',
    { href: profile, role: 'link', tabindex: '-1', style: 'display: inline-block' },
    box('', text('color: var(--soft)', span(`@${face.handle}`))),
  );
  return h(
    'button',
    {
      role: 'button',
      'data-testid': 'UserCell',
      type: 'button',
      style:
        'display: block; width: 100%; text-align: start; font: inherit; border: 0; background: none; padding: 12px 16px',
    },
    box(
      'display: flex; gap: 8px',
      box('', avatar(face, 40, true)),
      box(
        'flex: 1; min-width: 0',
        box(
          'display: flex; justify-content: space-between; gap: 8px',
          box('min-width: 0', box('', box('', box('', name)), box('', box('', handle)))),
          box('', followButton(face, numberOf(face.handle))),
        ),
        withBio && face.bio !== '' && h('div', { dir: 'auto', style: 'margin-top: 4px' }, h('span', {}, face.bio)),
      ),
    ),
  );
}

/** A row in a followers list. */
export function rowCell(face: Face): Branch {
  return h('div', { 'data-testid': 'cellInnerDiv' }, box('', box('', userCell(face, true))));
}
