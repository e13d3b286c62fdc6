import type { RealPage } from './truth';

const shown = (document: Document): string =>
  `https://www.youtube.com/watch?v=${document.querySelector('ytd-watch-flexy[video-id]')?.getAttribute('video-id')}`;
const views = (...counts: number[]): Record<number, { views: number }> =>
  Object.fromEntries(counts.map((count, place) => [place, { views: count }]));
const likes = (...counts: number[]): Record<number, { likes: number }> =>
  Object.fromEntries(counts.map((count, place) => [place, { likes: count }]));

/** YouTube: what a human reads on the saved pages, and the full numbers in labels and tooltips. */
export const pages: RealPage[] = [
  {
    file: 'youtube/watch-graceleung-rendered-2026-01-25.html',
    url: shown,
    at: '2026-01-25T12:00:00Z',
    posts: { 0: { likes: 3895, replies: 263, views: 116677 } },
    comments: likes(15, 13, 0, 7, 3, 8, 1, 7, 3, 4, 1, 0, 6, 2, 1, 0, 13, 0, 0, 1),
    members: { 0: { followers: 112000 } },
    read: { posts: 1, comments: 20, members: 1 },
  },
  {
    file: 'youtube/home-rendered-2025-04.html',
    url: () => 'https://www.youtube.com/',
    at: '2025-04-10T12:00:00Z',
    posts: {
      ...views(77097, 114272, 501275, 104023, 46506, 423, 5354, 7589938, 148, 128986, 280289, 124, 301387, 149529),
      15: { views: 1940 },
      16: { views: 187939 },
      17: { views: 185765 },
      18: { views: 39118 },
      19: { views: 1370983 },
      20: { views: 14607 },
      21: { views: 334449 },
      22: { views: 677000 },
      23: { views: 546 },
      24: { views: 22000000 },
      25: { views: 3500000 },
    },
    read: { posts: 31, comments: 0, members: 0 },
  },
  {
    file: 'youtube/watch-comments-rendered-2024-02-17.html',
    url: shown,
    lang: 'en',
    at: '2024-02-17T12:00:00Z',
    posts: { 0: { likes: 1294, views: 165840 } },
    members: { 0: { followers: 4890000 } },
    // six comments stand in the document, hidden, and their links name another video: they are left over
    read: { posts: 1, comments: 0, members: 1 },
  },
];
