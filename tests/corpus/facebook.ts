import type { RealPage } from './truth';

const hrefOf = (document: Document, selector: string): string =>
  new URL(document.querySelector(selector)?.getAttribute('href') ?? '/', 'https://www.facebook.com').href.split(
    '?',
  )[0] ?? '';
const group = (document: Document): string => hrefOf(document, 'h1 a');
const members = (document: Document): string => `${group(document)}members`;
const dialog = (document: Document): string => hrefOf(document, '[role="dialog"] a[href*="/posts/"]');

/** Facebook: what a human reads on the saved pages, and the zeros that their data say. */
export const pages: RealPage[] = [
  {
    file: 'facebook/2026-04_group-feed-174k_loggedout_en.html',
    url: group,
    profile: { followers: 174400 },
    posts: { 0: { likes: 1, replies: 0, shares: 0 } },
    read: { posts: 1, comments: 0, members: 0 },
  },
  {
    file: 'facebook/2026-04_group-feed-174k_loggedout_ar.html',
    url: group,
    profile: { followers: 174300 },
    posts: { 0: { likes: 0, replies: 0, shares: 0 } },
    read: { posts: 1, comments: 0, members: 0 },
  },
  {
    file: 'facebook/2025-12_search-posts_loggedin_en.html',
    url: () => 'https://web.facebook.com/search/posts/?q=island',
    posts: {
      0: { likes: 1, replies: 0, shares: 0 },
      1: { likes: 2, replies: 0, shares: 0 },
      2: { likes: 10, replies: 3, shares: 1 },
    },
    read: { posts: 3 },
  },
  {
    file: 'facebook/2025-06_single-post-with-comments_loggedout_en-bn.html',
    url: dialog,
    at: '2025-06-08T12:00:00Z',
    posts: { 0: { likes: 369, replies: 782, shares: 114 } },
    comments: { 0: { likes: 1 }, 1: { likes: 3 } },
    read: { posts: 1, comments: 10 },
  },
  {
    file: 'facebook/2024-08_group-members_loggedin_en-ka.html',
    url: members,
    profile: { followers: 6574 },
    read: { posts: 0, members: 147 },
  },
];
