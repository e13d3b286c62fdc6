import type { SiteInfo } from '../Site';

export default {
  id: 'x',
  name: 'X',
  matches: ['https://x.com/*', 'https://twitter.com/*'],
  words: { likes: 'likes', replies: 'replies', shares: 'reposts', saves: 'bookmarks', views: 'views' },
} satisfies SiteInfo;
