import { accountsOn, crowdOf, findAnyone, findPost, homeOf } from '../../fixtures/cast';
import type { Account, Face, SceneComment, ScenePost } from '../../fixtures/scene';
import { optionsOf, type StagePage } from '../page';
import type { Screen } from '../screen';
import { type Branch, h, type Kid } from '../tree';
import { postCell } from './x/article';
import { hoverCard } from './x/card';
import { bar, section, tab, tabs } from './x/column';
import { bodyStyle, css, frame } from './x/frame';
import { box } from './x/parts';
import { profileHead, schema } from './x/profile';
import { numberOf, rowCell } from './x/rows';
import { words } from './x/words';

export const hosts = ['x.com', 'twitter.com'];

const LISTS = ['verified_followers', 'followers_you_follow', 'followers', 'following'];
const TABS = ['with_replies', 'media'];

/** Which page an address asks for. */
export function pageOf(url: URL): StagePage | undefined {
  const options = optionsOf(url);
  const [first, second, third] = url.pathname.split('/').filter(Boolean);
  if (!first || first === 'home') return { kind: 'home', ...options };
  if (second === 'status' && third) return { kind: 'post', handle: first, postId: third, ...options };
  if (second && LISTS.includes(second)) return { kind: 'followers', handle: first, ...options };
  if (!second || TABS.includes(second)) return { kind: 'profile', handle: first, ...options };
  return undefined;
}

function cardsOf(faces: Face[]): Record<string, Branch> {
  return Object.fromEntries(faces.map((face) => [face.handle, hoverCard(face, numberOf(face.handle))]));
}

/** A reply is a post of its own: on its page everything under the focal one is. */
function asPost(comment: SceneComment): ScenePost {
  const { id, author, hoursAgo, text, likes } = comment;
  return { id, author, hoursAgo, text, likes, replies: 0, shares: 0, saves: 1, views: 40 + likes * 31, comments: [] };
}

interface Middle {
  title: string;
  column: Kid[];
  cells: Branch[];
  head: Branch[];
  faces: Face[];
}

function profile(account: Account, now: number): Middle {
  const own = account.timeline;
  return {
    title: `${account.name} (@${account.handle}) / X`,
    column: [...profileHead(account, now), section(`${account.name}’s posts`)],
    cells: own.map((item) => postCell(item, now)),
    head: [
      h('link', { 'data-rh': 'true', rel: 'canonical', href: `https://x.com/${account.handle}` }),
      schema(account, now),
    ],
    faces: [account, ...own.map((item) => item.author)],
  };
}

function thread(post: ScenePost, now: number): Middle {
  const replies = post.comments.map(asPost);
  return {
    title: `${post.author.name} on X: "${post.text}" / X`,
    column: [bar(h('span', {}, words.tabs[0] ?? ''), undefined), section(words.conversation)],
    cells: [postCell(post, now, true), ...replies.map((reply) => postCell(reply, now))],
    head: [],
    faces: [post.author, ...replies.map((reply) => reply.author)],
  };
}

function followers(account: Account, page: StagePage): Middle {
  const fans = page.rows ? crowdOf(account.handle, page.rows) : account.fans;
  const heading = h('span', {}, account.name);
  const links = LISTS.map((list, place) =>
    tab(`/${account.handle}/${list}`, words.lists[place] ?? '', list === 'followers'),
  );
  return {
    title: `People following ${account.name} (@${account.handle}) / X`,
    column: [bar(heading, h('span', {}, `@${account.handle}`)), tabs(...links), section(words.lists[2] ?? '')],
    cells: fans.map((fan) => rowCell(fan)),
    head: [],
    faces: fans.slice(0, 100),
  };
}

function home(now: number): Middle {
  const posts = homeOf('x');
  return {
    title: `${words.home} / X`,
    column: [bar(h('span', {}, words.home), undefined), section(words.home)],
    cells: posts.map((post) => postCell(post, now)),
    head: [],
    faces: [...accountsOn('x'), ...posts.map((post) => post.author)],
  };
}

function middleOf(page: StagePage, now: number): Middle | undefined {
  if (page.kind === 'home') return home(now);
  if (page.kind === 'post') {
    const post = findPost('x', page.postId ?? '');
    return post && thread(post, now);
  }
  const account = findAnyone('x', page.handle ?? '');
  if (!account) return undefined;
  return page.kind === 'followers' ? followers(account, page) : profile(account, now);
}

/** X at one address. `now` in ms since 1970; undefined: no such page. */
export function render(page: StagePage, now: number): Screen | undefined {
  const middle = middleOf(page, now);
  if (!middle) return undefined;
  return {
    title: middle.title,
    lang: 'en',
    dir: 'ltr',
    bodyStyle: bodyStyle(page.theme),
    css,
    head: middle.head,
    body: frame(...middle.column, box('height: 200px')),
    list: 'recycled',
    cells: middle.cells,
    cards: cardsOf(middle.faces),
  };
}
