import type { RealPage } from './truth';

const schemaHandle = (document: Document): string =>
  JSON.parse(document.querySelector('[data-testid="UserProfileSchema-test"]')?.textContent ?? '{}').mainEntity
    ?.additionalName;
const profile = (document: Document): string => `https://x.com/${schemaHandle(document)}`;
const headed =
  (list: string) =>
  (document: Document): string =>
    `https://x.com/${document.querySelector('[data-testid="primaryColumn"] h2 + div')?.textContent?.trim().slice(1)}/${list}`;
const status = (document: Document): string =>
  `https://x.com${document.querySelector('article[tabindex="-1"] a[href*="/status/"]:has(time), a[href*="/status/"]:has(time)')?.getAttribute('href')}`;
const home = (): string => 'https://x.com/home';

const post = (replies: number, shares: number, likes: number, saves: number, views: number) => ({
  replies,
  shares,
  likes,
  saves,
  views,
});

/** X: what a human reads on the saved pages (labels, tooltips and the page's own schema). */
export const pages: RealPage[] = [
  {
    file: 'x/2025-04_x-profile_en.html',
    url: profile,
    profile: { followers: 338, following: 47, posts: 265 },
    posts: { 0: post(0, 0, 2, 0, 74), 1: post(1, 1, 2, 0, 174), 2: post(1, 0, 3, 0, 52), 3: post(1, 0, 10, 1, 847) },
    read: { posts: 7 },
  },
  {
    file: 'x/2025-11_x-profile_zh-ui_loggedin.html',
    url: profile,
    profile: { followers: 69211, following: 643, posts: 75807 },
    posts: { 0: post(0, 6, 24, 0, 5958), 1: post(0, 2, 57, 0, 5524), 2: post(11, 246, 1965, 28, 81802) },
    read: { posts: 10 },
  },
  {
    file: 'x/2025-04_x-thread_en.html',
    url: status,
    posts: { 0: post(29, 48, 538, 462, 151330) },
    comments: { 0: { likes: 100 }, 1: { likes: 130 }, 2: { likes: 128 } },
    read: { posts: 1, comments: 3 },
  },
  {
    file: 'x/2025-04_x-home_en.html',
    url: home,
    posts: {
      0: post(6, 2, 28, 0, 255),
      1: post(15, 4, 139, 9, 5470),
      2: post(141, 157, 1247, 384, 161820),
      3: post(7, 16, 159, 109, 21952),
      4: post(21, 100, 1314, 818, 130516),
    },
    read: { posts: 5 },
  },
  { file: 'x/2025-04_x-profile-followers_en.html', url: headed('followers'), read: { members: 24, posts: 0 } },
  {
    file: 'x/2025-10_x-tweet-sample_fragment.html',
    url: home,
    posts: { 0: post(48, 152, 553, 9, 30142) },
    read: { posts: 1 },
  },
  {
    file: 'x/2025-10_x-tweet-quote_fragment.html',
    url: home,
    posts: { 0: post(2534, 4483, 25616, 797, 2596467) },
    read: { posts: 1 },
  },
  {
    file: 'x/2026-09_x-profile-timeline_zh_transcribed.html',
    url: (document) =>
      `https://x.com${document.querySelector('[data-testid="User-Name"] a')?.getAttribute('href') ?? '/'}`,
    posts: {
      0: post(60, 76, 402, 487, 41877),
      1: post(70, 94, 538, 1039, 86586),
      2: post(0, 6, 40, 69, 5811),
      4: post(481, 266, 2633, 2721, 367046),
    },
  },
  {
    file: 'x/2026-09_x-status-focal_zh_transcribed.html',
    url: status,
    posts: { 0: post(56, 75, 401, 486, 41755) },
    read: { posts: 1 },
  },
];
