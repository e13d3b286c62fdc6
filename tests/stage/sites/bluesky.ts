import { findAnyone, findPost } from '../../fixtures/cast';
import type { Account, Face } from '../../fixtures/scene';
import { dateOf, optionsOf, type StagePage } from '../page';
import type { Screen } from '../screen';
import { type Branch, h, type Kid, nest } from '../tree';
import { anchor, avatar, bidi, feedItem, reply, text } from './bluesky/post';
import { column, counter, item, picture, plainScreen, row, schema, short } from './shared';

/* Bluesky's own client (1.132): React Native Web, test ids, old screens kept behind the new one. */

export const hosts = ['bsky.app'];

/** Which page an address asks for. */
export function pageOf(url: URL): StagePage | undefined {
  const [first, handle, list, postId] = url.pathname.split('/').filter(Boolean);
  if (first !== 'profile' || !handle) return undefined;
  const options = { handle, ...optionsOf(url) };
  if (list === 'post' && postId) return { kind: 'post', postId, ...options };
  if (list === 'followers') return { kind: 'followers', ...options };
  return list ? undefined : { kind: 'profile', ...options };
}

function fan(face: Face): Branch {
  const link = {
    href: `/profile/${face.handle}`,
    'aria-label': `View ${face.name}’s profile`,
    role: 'link',
    tabindex: '0',
    style: item,
  };
  const names = h('div', { style: 'flex: 1' }, nest(1, text(face.name)), text(bidi(face.handle)));
  const bio = face.bio !== '' && nest(1, h('div', { dir: 'auto', 'data-word-wrap': '1' }, face.bio));
  return nest(2, h('a', link, nest(1, h('div', { style: row }, nest(2, avatar(face, 40)), names), bio)));
}

function header(account: Account): Branch {
  const own = `/profile/${account.handle}`;
  const figure = (path: string, testId: string, count: number, word: string) =>
    h(
      'a',
      { href: `${own}/${path}`, dir: 'auto', 'aria-label': `${count} ${word}`, role: 'link', 'data-testid': testId },
      h('span', {}, `${short(count)} `),
      h('span', {}, word),
    );
  return h(
    'div',
    { style: 'padding: 16px' },
    h(
      'div',
      { 'aria-label': `View ${account.handle}'s avatar`, role: 'img', 'data-testid': 'profileHeaderAviButton' },
      h('div', { 'data-testid': 'userAvatarImage' }, picture(account, 90)),
    ),
    nest(
      1,
      h(
        'div',
        { style: row },
        h(
          'div',
          { dir: 'auto', 'data-testid': 'profileHeaderDisplayName', style: 'font-size: 30px; font-weight: 700' },
          account.name,
        ),
      ),
      h('div', { style: row }, text(bidi(account.handle))),
    ),
    h(
      'div',
      { style: row },
      figure('followers', 'profileHeaderFollowersButton', account.followers, 'followers'),
      figure('follows', 'profileHeaderFollowsButton', account.following, 'following'),
      h('div', { dir: 'auto' }, short(account.posts), ' ', h('span', {}, 'posts')),
    ),
    nest(1, h('div', { dir: 'auto', 'data-word-wrap': '1', 'data-testid': 'profileHeaderDescription' }, account.bio)),
  );
}

/** What the server sent with the page: exact, and about the first page for as long as the document lives. */
function served(account: Account, now: number): Branch {
  const entity = {
    ...{
      '@type': 'Person',
      name: account.name,
      alternateName: `@${account.handle}`,
      identifier: `did:plc:${account.id}`,
    },
    interactionStatistic: [counter('FollowAction', account.followers)],
    agentInteractionStatistic: [counter('FollowAction', account.following), counter('WriteAction', account.posts)],
  };
  const dateCreated = dateOf(account.joinedHoursAgo, now).toISOString();
  return schema({ '@context': 'https://schema.org', '@type': 'ProfilePage', dateCreated, mainEntity: entity });
}

const frame = h('div', { id: 'root' }, nest(3, h('main', { role: 'main' }, nest(3, h('page')))));

/** One screen of the stack. */
function screen(testId: string, ...kids: Kid[]): Branch {
  return h('div', { 'data-testid': testId, style: column }, ...kids);
}

/** Bluesky at one address. `now` in ms since 1970; undefined: no such page. */
export function render(page: StagePage, now: number): Screen | undefined {
  const account = findAnyone('bluesky', page.handle ?? '');
  if (!account) return undefined;
  const common = { frame, kept: 'stacked' as const };
  if (page.kind === 'post') {
    const post = findPost('bluesky', page.postId ?? '');
    if (!post) return undefined;
    const replies = post.comments.map((comment) => reply(comment, now));
    const body = screen('postThreadScreen', nest(1, text('Post')), nest(2, nest(2, anchor(post, now)), ...replies));
    return plainScreen(page, { ...common, title: `${account.name}: "${post.text}" — Bluesky`, body });
  }
  const title = `${account.name} (@${account.handle}) — Bluesky`;
  if (page.kind === 'followers') {
    const top = nest(1, nest(1, text(account.name), text(`${account.followers.toLocaleString('en')} followers`)));
    return plainScreen(page, {
      ...common,
      title,
      body: screen('profileFollowersScreen', top, nest(2, ...account.fans.map(fan))),
    });
  }
  const feed = h(
    'div',
    { 'data-testid': 'postsFeed' },
    h('div', { 'data-testid': 'postsFeed-flatlist' }, nest(2, ...account.timeline.map((post) => feedItem(post, now)))),
  );
  const body = screen('profileScreen', h('div', { 'data-testid': 'profileView' }, header(account), nest(3, feed)));
  return plainScreen(page, { ...common, title, body, served: [served(account, now)] });
}
