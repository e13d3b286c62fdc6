import { findAnyone, findPost } from '../../fixtures/cast';
import type { Account } from '../../fixtures/scene';
import { dateOf, optionsOf, type StagePage } from '../page';
import type { Screen } from '../screen';
import { type Branch, h, type Kid, nest } from '../tree';
import { fan, field } from './mastodon/fan';
import { drawing, local } from './mastodon/parts';
import { article, detailed, reply, stub } from './mastodon/status';
import { column, picture, plainScreen, row } from './shared';

/* Mastodon 4.6: class names are its own and speak; what is far from the window is a stub of itself. */

export const hosts = ['mastodon.example'];

/** Which page an address asks for; handles are written with their host. */
export function pageOf(url: URL): StagePage | undefined {
  const [first = '', second] = url.pathname.split('/').filter(Boolean);
  if (!first.startsWith('@')) return undefined;
  const user = first.slice(1);
  const options = { handle: user.includes('@') ? user : `${user}@${url.host}`, ...optionsOf(url) };
  if (second === 'followers') return { kind: 'followers', ...options };
  if (second && /^\d+$/.test(second)) return { kind: 'post', postId: second, ...options };
  return second ? undefined : { kind: 'profile', ...options };
}

function joined(account: Account, now: number): Branch {
  const date = dateOf(account.joinedHoursAgo, now);
  const time = h(
    'time',
    { datetime: `${date.toISOString().slice(0, 10)}T00:00:00.000Z` },
    String(date.getUTCFullYear()),
  );
  const title = date.toLocaleDateString('en-US', { timeZone: 'UTC' });
  return h(
    'li',
    { class: '_comp_number_fields__item', title },
    'Joined ',
    h('strong', {}, h('button', { type: 'button' }, time)),
  );
}

function header(account: Account, now: number): Branch {
  const own = `/@${local(account.handle)}`;
  const name = h('h1', { tabindex: '-1' }, h('bdi', {}, h('span', {}, account.name)));
  const handle = h(
    'button',
    { type: 'button', class: '_comp_account_header__handleHelpButton', 'aria-expanded': 'false' },
    `@${account.handle}`,
    drawing('help'),
  );
  return h(
    'div',
    { class: '_comp_account_header__barWrapper', style: 'padding: 16px' },
    h(
      'div',
      { class: '_comp_account_header__avatarWrapper' },
      h('span', { class: '_comp_account_header__avatar account__avatar' }, picture(account, 80, { alt: '' })),
    ),
    h(
      'div',
      { class: '_comp_account_header__displayNameWrapper' },
      h(
        'div',
        { class: '_comp_account_header__nameWrapper' },
        h('div', { class: '_comp_account_header__name', style: row }, name),
        handle,
      ),
    ),
    h(
      'ul',
      { class: '_comp_number_fields__list _comp_account_header__numberFields', style: 'display: flex; gap: 20px' },
      field('Followers', account.followers, `${own}/followers`),
      field('Following', account.following, `${own}/following`),
      field('Posts', account.posts),
      joined(account, now),
    ),
    h(
      'div',
      { class: '_comp_account_header__bioButtonsWrapper' },
      h('div', { class: '_comp_account_bio__bio translate' }, h('p', {}, account.bio)),
    ),
  );
}

const state = h(
  'script',
  { id: 'initial-state', type: 'application/json' },
  JSON.stringify({
    meta: { domain: hosts[0], locale: 'en', repository: 'mastodon/mastodon', title: 'Mastodon', version: '4.6.5' },
  }),
);

/** The window's one column. */
function body(...kids: Kid[]): Branch {
  const area = h(
    'div',
    { class: 'columns-area columns-area--mobile' },
    h('div', { role: 'region', class: 'column' }, ...kids),
  );
  const back = h('button', { class: 'column-back-button', type: 'button' }, drawing('chevron-left'), 'Back');
  const main = h(
    'main',
    { class: 'columns-area__panels__main', style: column },
    h('div', { class: 'tabs-bar__wrapper' }, h('div', { id: 'tabs-bar__portal' }, back)),
    area,
  );
  return h('div', { tabindex: '-1' }, h('div', { class: 'ui' }, h('div', { class: 'columns-area__panels' }, main)));
}

const app = { class: 'notranslate app-holder', id: 'mastodon', 'data-props': '{"locale":"en"}' };
const frame = h('div', app, h('page'));

const scrollable = (...kids: Kid[]): Branch => h('div', { class: 'scrollable scrollable--flex' }, ...kids);

/** Mastodon at one address. `now` in ms since 1970; undefined: no such page. */
export function render(page: StagePage, now: number): Screen | undefined {
  const account = findAnyone('mastodon', page.handle ?? '');
  if (!account) return undefined;
  const common = {
    bodyClass: 'app-body layout-single-column',
    served: [state],
    frame,
    title: `${account.name} (@${account.handle}) - Mastodon`,
  };
  if (page.kind === 'post') {
    const post = findPost('mastodon', page.postId ?? '');
    if (!post) return undefined;
    const items = [detailed(post, now), ...post.comments.map((comment) => reply(comment, now))].map((one) =>
      h('div', { tabindex: '-1' }, one),
    );
    return plainScreen(page, {
      ...common,
      body: body(h('div', { class: 'item-list scrollable scrollable--flex' }, ...items)),
    });
  }
  if (page.kind === 'followers') {
    const { length } = account.fans;
    const top = [
      h('h1', { class: '_feat_followers__title' }, 'Followers ', h('bdi', {}, h('span', {}, account.name))),
      h('h2', { class: '_feat_followers__subtitle' }, `${account.followers.toLocaleString('en')} accounts`),
    ];
    const rows = account.fans.map((face, place) => fan(face, place, length));
    return plainScreen(page, {
      ...common,
      body: body(scrollable(...top, h('div', { role: 'feed', class: 'item-list' }, ...rows))),
    });
  }
  const { length } = account.timeline;
  const feed = h('list', { role: 'feed', class: 'item-list _feat_account_timeline__statusWrapper' });
  return plainScreen(page, {
    ...common,
    body: body(scrollable(nest(2, header(account, now)), feed)),
    cells: account.timeline.map((post, place) => article(post, place, length, now)),
    blanks: account.timeline.map((post, place) => stub(post, place, length)),
  });
}
