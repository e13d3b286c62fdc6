import type { Account, Face } from '../../../fixtures/scene';
import { type Branch, h, type Kid } from '../../tree';
import { header, tab } from './frame';
import { labels } from './labels';
import { picture, words } from './parts';

const TAB_PATHS = ['', 'about', 'mentions', 'followers', 'photos'];

function counts(...links: Kid[]): Branch {
  const joined = links.flatMap((link, place) => (place === 0 ? [link] : [' • ', link]));
  return h('span', { dir: 'auto', style: 'color: var(--soft)' }, ...joined);
}

function count(path: string, text: string): Branch {
  return h('a', { href: `https://www.facebook.com/${path}`, role: 'link', tabindex: '0' }, text);
}

function tabsOf(face: Face, chosen: number): Branch[] {
  return labels.tabs.map((label, place) =>
    tab(`https://www.facebook.com/${face.handle}/${TAB_PATHS[place] ?? ''}`, label, place === chosen),
  );
}

function heading(face: Face): Branch {
  const mark =
    face.verified &&
    h(
      'span',
      {},
      h(
        'svg',
        { title: labels.verified, viewBox: '0 0 12 13', style: 'width: 18px; height: 18px; fill: #0866ff' },
        h('title', {}, labels.verified),
        h('path', { d: 'M6 1l5 5-5 6-5-6z' }),
      ),
    );
  return h('h1', { class: 'html-h1', style: 'font-size: 32px' }, face.name, mark && '\u00a0', mark);
}

/** The head of a page: likes (whose link has "friends" in it, on a page too), followers, following. */
export function pageHead(account: Account, chosen = 0): Branch {
  const likes = count(
    `${account.handle}/friends_likes/`,
    labels.likes(labels.short(Math.floor(account.followers * 0.93))),
  );
  const line = counts(
    likes,
    count(`${account.handle}/followers/`, labels.followers(labels.short(account.followers))),
    count(`${account.handle}/following/`, labels.following(labels.short(account.following))),
  );
  return header(heading(account), line, labels.follow, tabsOf(account, chosen), picture(account, 132, true));
}

/** The head of a person's own profile: friends. */
export function personHead(face: Face): Branch {
  const line = counts(count(`${face.handle}/friends/`, labels.friends(labels.short(face.following))));
  return header(heading(face), line, labels.addFriend, tabsOf(face, 0), picture(face, 132, true));
}

/** A person in a page's or group's list: a picture and a name, no counts. */
export function personRow(face: Face, href: string): Branch {
  return h(
    'div',
    { role: 'listitem', style: 'display: flex; gap: 12px; padding: 8px 16px; align-items: center' },
    h(
      'div',
      {},
      h(
        'span',
        {},
        h(
          'span',
          {},
          h(
            'a',
            { 'aria-hidden': 'true', 'aria-label': face.name, href, role: 'link', tabindex: '-1' },
            h('div', {}, picture(face, 60, false)),
          ),
        ),
      ),
    ),
    h(
      'div',
      {},
      h('div', {}, words('', h('span', {}, h('span', {}, h('a', { href, role: 'link', tabindex: '0' }, face.name))))),
    ),
  );
}
