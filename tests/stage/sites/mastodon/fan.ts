import type { Face } from '../../../fixtures/scene';
import { type Branch, h } from '../../tree';
import { item, picture, row, short } from '../shared';
import { local } from './parts';

/** A number in full as a title, short as text. */
export function field(label: string, count: number, href?: string): Branch {
  const shown = short(count, { tenthsBelow: 10_000 });
  const attrs = { class: '_comp_number_fields__item', title: count.toLocaleString('en') };
  return h('li', attrs, label, ' ', href ? h('a', { href }, shown) : h('strong', {}, shown));
}

/** A row of a followers list: it says how many follow this person and how much they wrote, not whom they follow. */
export function fan(face: Face, place: number, all: number): Branch {
  const link = { class: 'focusable', 'data-hover-card-account': `1093${place}`, href: `/@${local(face.handle)}` };
  const title = h(
    'h3',
    { class: '_comp_list_item__title' },
    h('a', link, h('bdi', {}, h('span', { class: '_comp_account_list_item__displayName' }, face.name))),
  );
  const handle = h(
    'div',
    { class: '_comp_list_item__subtitle' },
    h('span', { class: '_comp_account_list_item__handle' }, `@${face.handle}`),
  );
  const avatar = face.defaultAvatar ? { alt: '', src: '/avatars/original/missing.png' } : { alt: '' };
  return h(
    'article',
    {
      tabindex: '-1',
      'aria-posinset': String(place + 1),
      'aria-setsize': String(all),
      'data-id': `1093${place}`,
      style: item,
    },
    h(
      'div',
      { class: '_comp_account_list_item__wrapper', 'data-with-border': 'true' },
      h(
        'div',
        { class: '_comp_list_item__wrapper _comp_account_list_item__main', style: row },
        h('span', { class: 'account__avatar' }, picture(face, 40, avatar)),
        h('div', { class: '_comp_list_item__main' }, title, handle),
      ),
      h(
        'ul',
        { class: '_comp_number_fields__list', style: 'display: flex; gap: 16px' },
        field('Followers', face.followers),
        field('Posts', face.posts),
      ),
    ),
  );
}
