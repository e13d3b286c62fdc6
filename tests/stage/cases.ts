import type { Reading } from '../../lib/model';
import { findAccount, findPost, homeOf } from './cast';
import type { Account, ScenePost } from './scene';
import { toStill } from './screen';
import * as facebook from './sites/facebook';
import * as x from './sites/x';
import { emptyReading, onFacebook, onX } from './truth';

/** A page of the stage kept as a file, with what must be read of it. */
export interface Case {
  site: string;
  name: string;
  /** `url` as it stands in the address bar; `at` when it was looked at, ISO. */
  setting: { url: string; at: string };
  page: string;
  expected: Reading;
}

const AT = '2026-11-20T12:00:00.000Z';
const NOW = Date.parse(AT);

function accountNamed(site: string, handle: string): Account {
  const account = findAccount(site, handle);
  if (!account) throw new Error(`nobody on ${site} is called ${handle}`);
  return account;
}

/** Own posts that are older than a day, newest first. */
function countedPosts(account: Account): ScenePost[] {
  return account.timeline.filter((post) => post.hoursAgo > 24 && !post.pinned && !post.promoted && !post.sharedBy);
}

function firstPost(site: string, handle: string): ScenePost {
  const [post] = countedPosts(accountNamed(site, handle)).filter((one) => one.comments.length > 3);
  if (!post) throw new Error(`${handle} has no thread`);
  return post;
}

/** `url` with the stage's own options; the address a visitor sees has none of them. */
function still(site: typeof x | typeof facebook, url: string, alive: number): string {
  const page = site.pageOf(new URL(url));
  const screen = page && site.render(page, NOW);
  if (!screen) throw new Error(`there is no page at ${url}`);
  return toStill(screen, alive);
}

function make(site: 'x' | 'facebook', name: string, url: string, alive: number, expected: Reading): Case {
  const plain = new URL(url);
  plain.search = '';
  return {
    site,
    name,
    setting: { url: plain.href, at: AT },
    page: still(site === 'x' ? x : facebook, url, alive),
    expected,
  };
}

function xProfile(name: string, handle: string, query: string, alive: number): Case {
  const account = accountNamed('x', handle);
  const expected = emptyReading('x', { kind: 'profile', handle });
  expected.profile = onX.profile(account, NOW);
  expected.posts = account.timeline.slice(0, alive).map((post) => onX.post(post, NOW));
  return make('x', name, `https://x.com/${handle}${query}`, alive, expected);
}

function xThread(name: string, handle: string, query: string): Case {
  const post = firstPost('x', handle);
  const expected = emptyReading('x', { kind: 'post', handle, postId: post.id });
  expected.posts = [onX.post(post, NOW)];
  expected.comments = post.comments.map((comment) => onX.comment(comment, post.id, NOW));
  return make('x', name, `https://x.com/${handle}/status/${post.id}${query}`, 99, expected);
}

function xList(name: string, handle: string, query: string, alive: number): Case {
  const expected = emptyReading('x', { kind: 'followers', handle });
  expected.members = accountNamed('x', handle).fans.slice(0, alive).map(onX.row);
  return make('x', name, `https://x.com/${handle}/followers${query}`, alive, expected);
}

function xHome(name: string, query: string, alive: number): Case {
  const expected = emptyReading('x', { kind: 'feed' });
  expected.posts = homeOf('x')
    .slice(0, alive)
    .map((post) => onX.post(post, NOW));
  return make('x', name, `https://x.com/home${query}`, alive, expected);
}

function facebookPage(name: string, handle: string, query: string, alive: number): Case {
  const account = accountNamed('facebook', handle);
  const guest = query.includes('guest');
  const expected = emptyReading('facebook', { kind: 'profile', handle });
  expected.profile = onFacebook.profile(account);
  expected.posts = account.timeline
    .slice(0, alive)
    .map((post, n) => onFacebook.post(post, NOW, guest || n % 3 !== 2, true));
  return make('facebook', name, `https://www.facebook.com/${handle}${query}`, alive, expected);
}

function facebookThread(name: string, handle: string, query: string): Case {
  const post = firstPost('facebook', handle);
  const postId = `pfbid0${post.id}`;
  const expected = emptyReading('facebook', { kind: 'post', handle, postId });
  expected.posts = [onFacebook.post(post, NOW, true, true)];
  expected.comments = post.comments.map((comment) => onFacebook.comment(comment, postId, NOW));
  return make('facebook', name, `https://www.facebook.com/${handle}/posts/${postId}${query}`, 9, expected);
}

function facebookList(name: string, handle: string, query: string): Case {
  const expected = emptyReading('facebook', { kind: 'followers', handle });
  expected.members = accountNamed('facebook', handle).fans.map(onFacebook.row);
  return make('facebook', name, `https://www.facebook.com/${handle}/followers${query}`, 9, expected);
}

/** Logged out, a member's name in a group is no link: the post has no author that could be told. */
function facebookGroup(name: string, query: string): Case {
  const expected = emptyReading('facebook', { kind: 'profile', handle: facebook.group.id });
  expected.profile = onFacebook.group(facebook.group);
  const guest = query.includes('guest');
  const clear = (n: number) => guest || n % 3 !== 2;
  expected.posts = facebook.groupPosts().map((post, n) => onFacebook.post(post, NOW, clear(n), false, post.id));
  return make('facebook', name, `https://www.facebook.com/groups/${facebook.group.id}${query}`, 6, expected);
}

/** A person's own profile: nothing is read. */
function facebookPerson(name: string): Case {
  const handle = findPost('facebook', firstPost('facebook', 'sandvigharbour').id)?.comments[0]?.author.handle ?? '';
  const expected = emptyReading('facebook', { kind: 'profile', handle });
  return make('facebook', name, `https://www.facebook.com/${handle}`, 9, expected);
}

/** Every case that is made from the stage. */
export function allCases(): Case[] {
  return [
    xProfile('profile-en', 'mira_halvorsen', '', 7),
    xProfile('profile-zh', 'growthguru', '?lang=zh&theme=dark', 7),
    xProfile('profile-ar', 'glowmere_shop', '?lang=ar&theme=dim', 6),
    xThread('thread-en', 'mira_halvorsen', ''),
    xThread('thread-zh', 'mira_halvorsen', '?lang=zh'),
    xThread('thread-ar', 'mira_halvorsen', '?lang=ar'),
    xList('followers-en', 'glowmere_shop', '', 16),
    xList('followers-zh', 'mira_halvorsen', '?lang=zh', 14),
    xHome('home-en', '?theme=dark', 8),
    facebookPage('page-en', 'sandvigharbour', '', 5),
    facebookPage('page-ar', 'growthgurudaily', '?lang=ar', 5),
    facebookPage('page-guest-en', 'glowmereshop', '?guest', 5),
    facebookThread('thread-en', 'sandvigharbour', ''),
    facebookThread('thread-guest-ar', 'sandvigharbour', '?lang=ar&guest'),
    facebookList('followers-en', 'sandvigharbour', ''),
    facebookList('followers-ar', 'sandvigharbour', '?lang=ar'),
    facebookGroup('group-guest-en', '?guest'),
    facebookGroup('group-guest-ar', '?guest&lang=ar'),
    facebookPerson('person-en'),
  ];
}
