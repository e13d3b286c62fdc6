import { findAccount, findFace, findPost, homeOf, passerby } from '../../fixtures/cast';
import type { Account, Face, ScenePost } from '../../fixtures/scene';
import { optionsOf, type StagePage } from '../page';
import type { Screen } from '../screen';
import { type Branch, h, type Kid } from '../tree';
import { comments } from './facebook/comments';
import { bodyStyle, css, dialog, feed, frame } from './facebook/frame';
import { labels } from './facebook/labels';
import { blank, dialogPost, feedPost, type Standing } from './facebook/post';
import { pageHead, personHead, personRow } from './facebook/profile';

export const hosts = ['www.facebook.com', 'web.facebook.com'];

/** Which page an address asks for. */
export function pageOf(url: URL): StagePage | undefined {
  const options = optionsOf(url);
  const [first, second, third] = url.pathname.split('/').filter(Boolean);
  if (!first || first === 'home.php') return { kind: 'home', ...options };
  if (second === 'posts' && third)
    return { kind: 'post', handle: first, postId: third.replace(/^pfbid0/, ''), ...options };
  if (second === 'followers') return { kind: 'followers', handle: first, ...options };
  return { kind: 'profile', handle: first, ...options };
}

interface Content {
  title: string;
  above: Kid[];
  posts: ScenePost[];
  rows?: Branch[];
  over?: Branch;
}

function inDialog(post: ScenePost, standing: Standing): Branch {
  const { now } = standing;
  return dialog(labels.postOf(post.author.name), dialogPost(post, { ...standing, below: comments(post, now) }));
}

function onPage(account: Account, page: StagePage): Content {
  const rows =
    page.kind === 'followers'
      ? account.fans.map((fan) => personRow(fan, `https://www.facebook.com/${fan.handle}`))
      : undefined;
  const chosen = rows ? 3 : 0;
  const title = `${account.name} | Facebook`;
  return {
    title,
    above: [pageHead(account, chosen)],
    posts: rows ? [] : account.timeline,
    ...(rows ? { rows } : {}),
  };
}

function onPerson(someone: Face): Content {
  const own = [2, 6].map((n) => ({ ...passerby('home', n, n * 20), author: someone }));
  return { title: `${someone.name} | Facebook`, above: [personHead(someone)], posts: own };
}

function contentOf(page: StagePage, standing: Standing): Content | undefined {
  if (page.kind === 'home') return { title: 'Facebook', above: [], posts: homeOf('facebook') };
  if (page.kind === 'post') {
    const post = findPost('facebook', page.postId ?? '');
    return post && { title: `${post.text} | Facebook`, above: [], posts: [], over: inDialog(post, standing) };
  }
  const account = findAccount('facebook', page.handle ?? '');
  if (account) return onPage(account, page);
  const someone = findFace('facebook', page.handle ?? '');
  return someone && onPerson(someone);
}

/** Facebook at one address. `now` in ms since 1970; undefined: no such page. */
export function render(page: StagePage, now: number): Screen | undefined {
  const standing: Standing = { now, place: 1, clear: true };
  const content = contentOf(page, standing);
  if (!content) return undefined;
  const clear = (place: number) => page.kind !== 'home' && place % 3 !== 2;
  const cells = content.posts.map((post, n) => feedPost(post, { ...standing, place: n + 1, clear: clear(n) }));
  const rows =
    content.rows &&
    h('div', { role: 'list', style: 'max-width: 680px; margin: 16px auto; background: var(--bg)' }, ...content.rows);
  return {
    title: content.title,
    lang: 'en',
    dir: 'ltr',
    bodyStyle: bodyStyle(page.theme),
    css,
    head: [h('link', { 'data-rh': 'true', rel: 'canonical', href: 'https://www.facebook.com/' })],
    body: frame(...content.above, rows ?? feed()),
    list: 'windowed',
    cells,
    blanks: content.posts.map((_, n) => blank(n + 1)),
    ...(content.over ? { over: content.over } : {}),
    cards: {},
  };
}
