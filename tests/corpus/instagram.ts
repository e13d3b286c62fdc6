import type { RealPage } from './truth';

const metaUrl = (document: Document): string =>
  document.querySelector('meta[property="og:url"]')?.getAttribute('content') ?? 'https://www.instagram.com/';
const profile = (document: Document): string => `${metaUrl(document).replace(/\/$/, '')}/`;

/** Instagram: what a human reads on the saved pages. */
export const pages: RealPage[] = [
  {
    file: 'instagram/2025-04_instagram-profile_en.html',
    url: profile,
    profile: { posts: 85, followers: 2066, following: 1901 },
    read: { posts: 12, members: 0 },
  },
  {
    file: 'instagram/2025-04_instagram-following_en.html',
    url: profile,
    profile: { posts: 85, followers: 2066, following: 1901 },
    read: { members: 12 },
  },
  {
    file: 'instagram/2025-02_profile-private-mayuri_en.html',
    url: profile,
    profile: { posts: 1, followers: 472, following: 541 },
    read: { posts: 0, members: 0 },
  },
  {
    file: 'instagram/2025-04_instagram-home_en.html',
    url: () => 'https://www.instagram.com/',
    posts: { 0: { likes: 48, replies: 2 }, 1: { likes: 130, replies: 8 }, 2: { likes: 13 } },
    read: { posts: 3 },
  },
  {
    file: 'instagram/2025-04_instagram-explore-search_en.html',
    url: () => 'https://www.instagram.com/explore/search/keyword/?q=noodles',
    posts: { 0: { likes: 801, replies: 2 } },
  },
  {
    file: 'instagram/2025-09_reel-squirrel_boxes_ssr-loginwall.html',
    url: profile,
    posts: { 0: { likes: 13e6, replies: 57e3 } },
    read: { posts: 1, comments: 0 },
  },
];
