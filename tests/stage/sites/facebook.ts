import { findAccount, findFace, findPost, homeOf, passerby } from '../../fixtures/cast';
import { face } from '../../fixtures/names';
import type { Account, Face, ScenePost } from '../../fixtures/scene';
import { optionsOf, type StagePage } from '../page';
import type { Screen } from '../screen';
import { type Branch, h, type Kid } from '../tree';
import { comments } from './facebook/comments';
import { bodyStyle, css, dialog, feed, frame } from './facebook/frame';
import { blank, dialogPost, feedPost, type Standing } from './facebook/post';
import { groupHead, pageHead, personHead, personRow } from './facebook/profile';
import { type Words, wordsFor } from './facebook/words';

export const hosts = ['www.facebook.com', 'web.facebook.com'];

/** A group: its posts are nobody's page. */
export const group = { id: '881204417733290', name: 'Sandvig buy and sell', members: 174_380 };

/** Which page an address asks for. */
export function pageOf(url: URL): StagePage | undefined {
  const options = optionsOf(url);
  const [first, second, third, fourth] = url.pathname.split('/').filter(Boolean);
  if (!first || first === 'home.php') return { kind: 'home', ...options };
  if (first === 'groups') {
    if (second !== group.id) return undefined;
    if (third === 'posts' && fourth) return { kind: 'group', postId: fourth, ...options };
    return { kind: 'group', ...(third === 'members' ? { handle: 'members' } : {}), ...options };
  }
  if (second === 'posts' && third)
    return { kind: 'post', handle: first, postId: third.replace(/^pfbid0/, ''), ...options };
  if (second === 'followers') return { kind: 'followers', handle: first, ...options };
  return { kind: 'profile', handle: first, ...options };
}

/** What people sell in the group. */
export function groupPosts(): ScenePost[] {
  return [1, 2, 3, 4, 5, 6].map((n) => {
    const post = passerby('group', n, 7 * n);
    return {
      ...post,
      author: { ...post.author, verified: false },
      likes: n * 3 - 2,
      replies: n + 2,
      shares: n + 2,
    };
  });
}

interface Content {
  title: string;
  above: Kid[];
  posts: ScenePost[];
  rows?: Branch[];
  over?: Branch;
}

function inDialog(post: ScenePost, standing: Standing): Branch {
  const { said, now } = standing;
  return dialog(
    said.postOf(post.author.name),
    said,
    dialogPost(post, { ...standing, below: comments(post, said, now) }),
  );
}

function onPage(account: Account, page: StagePage, said: Words): Content {
  const rows =
    page.kind === 'followers'
      ? account.fans.map((fan) => personRow(fan, `https://www.facebook.com/${fan.handle}`))
      : undefined;
  const chosen = rows ? 3 : 0;
  const title = `${account.name} | Facebook`;
  return {
    title,
    above: [pageHead(account, said, chosen)],
    posts: rows ? [] : account.timeline,
    ...(rows ? { rows } : {}),
  };
}

function onPerson(someone: Face, said: Words): Content {
  const own = [2, 6].map((n) => ({ ...passerby('home', n, n * 20), author: someone }));
  return { title: `${someone.name} | Facebook`, above: [personHead(someone, said)], posts: own };
}

function inGroup(page: StagePage, standing: Standing): Content {
  const posts = groupPosts();
  const focal = posts.find((post) => post.id === page.postId);
  const member = (n: number) => face('group members', n);
  const rows = Array.from({ length: 24 }, (_, n) =>
    personRow(member(n), `/groups/${group.id}/user/${100000000000000 + n * 7919}/`),
  );
  const above = [groupHead(group, standing.said)];
  const title = `${group.name} | Facebook`;
  if (page.handle === 'members') {
    const count = h('h2', { dir: 'auto' }, `Members · ${group.members.toLocaleString('en')}`);
    return { title, above: [...above, count], posts: [], rows };
  }
  return { title, above, posts, ...(focal ? { over: inDialog(focal, { ...standing, group }) } : {}) };
}

function contentOf(page: StagePage, standing: Standing): Content | undefined {
  const { said } = standing;
  if (page.kind === 'home') return { title: 'Facebook', above: [], posts: homeOf('facebook') };
  if (page.kind === 'group') return inGroup(page, standing);
  if (page.kind === 'post') {
    const post = findPost('facebook', page.postId ?? '');
    return post && { title: `${post.text} | Facebook`, above: [], posts: [], over: inDialog(post, standing) };
  }
  const account = findAccount('facebook', page.handle ?? '');
  if (account) return onPage(account, page, said);
  const someone = findFace('facebook', page.handle ?? '');
  return someone && onPerson(someone, said);
}

/** Facebook at one address. `now` in ms since 1970; undefined: no such page. */
export function render(page: StagePage, now: number): Screen | undefined {
  const said = wordsFor(page.lang);
  const { guest } = page;
  const standing: Standing = { said, now, guest, place: 1, clear: true };
  const content = contentOf(page, standing);
  if (!content) return undefined;
  const inOneGroup = page.kind === 'group' ? { group } : {};
  const clear = (place: number) => guest || (page.kind !== 'home' && place % 3 !== 2);
  const cells = content.posts.map((post, n) =>
    feedPost(post, { ...standing, ...inOneGroup, place: n + 1, clear: clear(n) }),
  );
  const rows =
    content.rows &&
    h('div', { role: 'list', style: 'max-width: 680px; margin: 16px auto; background: var(--bg)' }, ...content.rows);
  return {
    title: content.title,
    lang: said.lang,
    dir: said.dir,
    bodyStyle: bodyStyle(page.theme),
    css,
    head: [h('link', { 'data-rh': 'true', rel: 'canonical', href: 'https://www.facebook.com/' })],
    body: frame(said, guest, ...content.above, rows ?? feed()),
    list: 'windowed',
    cells,
    blanks: content.posts.map((_, n) => blank(n + 1, guest)),
    ...(content.over ? { over: content.over } : {}),
    cards: {},
  };
}
