import { addressOf, type Fact, factsBy, LIVE, numberOf } from './live';
import type { RealPage, Truths } from './truth';

const HOST = 'https://bsky.app';
const PERMALINK = 'a[href*="/post/"][data-tooltip]';
const post = (replies: number, shares: number, likes: number): Truths => ({ replies, shares, likes });
const header = (document: Document): string | null | undefined =>
  document.querySelector('[data-testid="profileHeaderFollowersButton"]')?.getAttribute('href');
const profile = (document: Document): string => `${HOST}${header(document)?.replace('/followers', '')}`;
const thread = (document: Document): string =>
  `${HOST}${document.querySelector('a[href$="/liked-by"]')?.getAttribute('href')?.replace('/liked-by', '')}`;
const followers = (document: Document): string => `${HOST}/profile/${/@([\w.-]+)/.exec(document.title)?.[1]}/followers`;

/** A live page's posts in the page's order, by their permalinks. */
const listed = (document: Document, item: string): (Fact | undefined)[] => {
  const facts = factsBy('bluesky', 'path', 'likeCount');
  return [...document.querySelectorAll(`${item}:has(${PERMALINK})`)].map((element) =>
    facts.get(element.querySelector(PERMALINK)?.getAttribute('href') ?? ''),
  );
};
const truthOf = (fact: Fact | undefined): Truths =>
  post(numberOf(fact, 'replyCount'), numberOf(fact, 'repostCount', 'quoteCount'), numberOf(fact, 'likeCount'));

const live = (kind: keyof typeof LIVE, truths: RealPage['truths']): RealPage[] =>
  LIVE[kind].map((name) => ({
    file: `bluesky/live-${name}.html`,
    url: () => addressOf('bluesky', kind),
    ...(truths ? { truths } : {}),
  }));

const feed = (document: Document): Pick<RealPage, 'posts' | 'read'> => {
  const posts = listed(document, '[data-testid^="feedItem-by-"]').map(truthOf);
  return { posts: { ...posts }, read: { posts: posts.length, comments: 0, members: 0 } };
};

/** Bluesky: what a human reads on strangers' pages, and every true count of the live ones. */
export const pages: RealPage[] = [
  ...live('home', feed),
  ...live('profile', (document) => {
    const account = factsBy('bluesky', 'url', 'followsCount').get(addressOf('bluesky', 'profile'));
    const [followers, following] = [numberOf(account, 'followersCount'), numberOf(account, 'followsCount')];
    return { ...feed(document), profile: { followers, following, posts: numberOf(account, 'postsCount') } };
  }),
  ...live('post', (document) => {
    const path = new URL(addressOf('bluesky', 'post')).pathname;
    const root = factsBy('bluesky', 'path', 'likeCount').get(path);
    const comments = listed(document, '[data-testid^="postThreadItem-by-"]').map((fact) => ({
      likes: numberOf(fact, 'likeCount'),
    }));
    return {
      posts: { 0: { ...truthOf(root), saves: numberOf(root, 'bookmarkCount') } },
      comments: { ...comments },
      read: { posts: 1, comments: 12 },
    };
  }),
  ...live('followers', () => ({ read: { members: 40, posts: 0 } })),
  {
    file: 'bluesky/profile-stephenking-2026-01-27-earlier.html',
    url: profile,
    profile: { followers: 1101105, following: 3, posts: 329 },
    posts: { 0: post(123, 608, 3696), 1: post(303, 2100, 9385), 2: post(207, 1000, 6246), 29: post(393, 4000, 16956) },
    read: { posts: 57 },
  },
  {
    file: 'bluesky/post-glendunlap-2026-01-27.html',
    url: thread,
    posts: { 0: { ...post(95, 239, 3121), saves: 32 } },
    comments: { 0: { likes: 16 }, 1: { likes: 13 }, 2: { likes: 9 } },
    read: { posts: 1, comments: 51 },
  },
  {
    file: 'bluesky/post-stephenking-2026-01-27.html',
    url: thread,
    posts: { 0: { ...post(123, 609, 3699), saves: 21 } },
    comments: { 0: { likes: 82 }, 1: { likes: 5 }, 2: { likes: 21 } },
    read: { posts: 1, comments: 51 },
  },
  {
    file: 'bluesky/profile-kpitzen-2025-04-09.html',
    url: profile,
    profile: { followers: 21, following: 151, posts: 0 },
    posts: { 0: post(33, 168, 476), 1: post(5, 9, 93) },
    read: { posts: 5 },
  },
  {
    file: 'bluesky/feed-discover-2025-04-09.html',
    url: () => `${HOST}/`,
    posts: { 0: post(532, 2300, 15554), 1: post(13, 32, 579), 2: post(1168, 13000, 50350), 3: post(37, 63, 910) },
    read: { posts: 51 },
  },
  { file: 'bluesky/followers-kpitzen-2025-04-09.html', url: followers, read: { members: 14, posts: 0 } },
];
