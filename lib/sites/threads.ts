import { from, present } from '../reader/ways';
import type { Site } from '../site';

const STAMP = 'a[href*="/post/"]:has(time)';
const USER = /^\/@([\w.]+)$/;

/** Threads. React: roles, addresses and icons' titles are stable, class names are not. */
export default {
  id: 'threads',
  name: 'Threads',
  matches: ['https://www.threads.com/*', 'https://www.threads.net/*'],
  words: { likes: 'likes', replies: 'replies', shares: 'reposts', views: 'views' },
  shownCountsAre: 'floored',
  pages: {
    post: { path: '/@:handle/post/:id', examples: ['https://www.threads.com/@mira.halvorsen/post/DXq7LmPzA2c'] },
    feed: { path: ['/', '/search'], examples: ['https://www.threads.com/'] },
    profile: { path: '/@:handle', examples: ['https://www.threads.com/@mira.halvorsen'] },
  },
  profile: {
    root: (root) => root.querySelector('[role="region"]:has(h1)') ?? undefined,
    name: ['h1'],
    verified: [present('svg[aria-label="Verified"]')],
    followers: [['span[title]', 'title'], 'span[title]'],
  },
  post: {
    item: '[data-pressable-container="true"]',
    not: '[data-pressable-container="true"]',
    id: [from(STAMP, /\/post\/([\w-]+)/)],
    author: [from('a', USER)],
    publishedAt: [[`${STAMP} time`, 'datetime']],
  },
  badge: { beside: 'h1' },
} satisfies Site as Site;
