import { saved } from './saved';
import type { RealPage } from './truth';

const canonical = (document: Document): string =>
  document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';

/** Threads: what a human reads on the saved pages; shortened counts as the page's own data says them. */
export const pages: RealPage[] = [
  {
    file: saved('threads', '2025-12_profile-'),
    url: canonical,
    profile: { followers: 5427419 },
    posts: {
      0: { likes: 2190, replies: 287, shares: 161 },
      1: { likes: 2730, replies: 499, shares: 141 },
      2: { likes: 937, replies: 108, shares: 51 },
      3: { likes: 268, replies: 8, shares: 18 },
      4: { likes: 268, replies: 29, shares: 16 },
      5: { likes: 4890, replies: 1053, shares: 683 },
      6: { likes: 1436, replies: 309, shares: 109 },
    },
    read: { posts: 7, comments: 0, members: 0 },
  },
  {
    file: saved('threads', '2026-04_profile-'),
    url: canonical,
    profile: { followers: 105 },
    posts: {
      0: { likes: 0, replies: 0, shares: 0 },
      1: { likes: 0, replies: 1, shares: 0 },
      4: { likes: 0, replies: 4, shares: 0 },
      7: { likes: 1, replies: 0, shares: 0 },
      13: { likes: 2, replies: 3, shares: 0 },
      15: { likes: 6, replies: 1, shares: 1 },
    },
    read: { posts: 16, comments: 0, members: 0 },
  },
  {
    file: 'threads/2025-04_threads-home_loggedin_en.html',
    url: () => 'https://www.threads.net/',
    posts: {
      0: { likes: 1, replies: 1, shares: 0 },
      1: { likes: 48, replies: 2, shares: 0 },
      2: { likes: 1000, replies: 10, shares: 19 },
      4: { likes: 0, replies: 0, shares: 0 },
      10: { likes: 189, replies: 4, shares: 16 },
      14: { likes: 200, replies: 3, shares: 21 },
      18: { likes: 15, replies: 0, shares: 0 },
    },
    read: { posts: 19 },
  },
  {
    file: 'threads/2025-04_threads-activity_loggedin_en.html',
    url: () => 'https://www.threads.net/activity',
    posts: {
      0: { likes: 11, replies: 2, shares: 0 },
      1: { likes: 39, replies: 0, shares: 0 },
      3: { likes: 54150, replies: 382, shares: 447 },
      6: { likes: 433, replies: 208, shares: 61 },
      8: { likes: 704, replies: 198, shares: 45 },
    },
    read: { posts: 9 },
  },
];
