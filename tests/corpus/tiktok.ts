import type { RealPage } from './truth';

const followers = (...counts: number[]): Record<number, { followers: number }> =>
  Object.fromEntries(counts.map((count, place) => [place, { followers: count }]));
const views = (...counts: number[]): Record<number, { views: number }> =>
  Object.fromEntries(counts.map((count, place) => [place, { views: count }]));

/** TikTok: what a human reads on the saved pages; followers in full from the page's own schema. */
export const pages: RealPage[] = [
  {
    file: 'tiktok/profile-illojuan-2025-12-30.html',
    url: (document) => `https://www.tiktok.com/@${document.querySelector('[data-e2e="user-title"]')?.textContent}`,
    profile: { followers: 783427, following: 0 },
    posts: views(
      ...[192100, 1900000, 4400000, 2300000, 2000000, 1000000, 2500000, 1100000, 1900000],
      ...[548800, 434500, 414600, 4800000, 826400, 4000000, 513900, 414100, 344900],
    ),
    read: { posts: 18, comments: 0, members: 0 },
  },
  {
    file: 'tiktok/video-illojuan-2025-12-30.html',
    url: (document) => JSON.parse(document.querySelector('script#Page')?.textContent ?? '{}')['@id'],
    posts: { 0: { likes: 25500, replies: 146, saves: 1311, shares: 2156 } },
    read: { posts: 1, comments: 0 },
  },
  {
    file: 'tiktok/explore-2025-09-13.html',
    url: () => 'https://www.tiktok.com/explore',
    members: followers(
      ...[22400000, 32600000, 10900000, 3700000, 680500, 3800000, 2100000, 6300000, 3600000, 7600000, 1300000, 2900000],
      ...[720600, 4300000, 29300000, 2300000, 1300000, 25500000, 1400000, 2700000, 1300000, 5600000, 1100000, 1300000],
      ...[1300000, 1800000, 9000000],
    ),
    read: { posts: 0, members: 27 },
  },
];
