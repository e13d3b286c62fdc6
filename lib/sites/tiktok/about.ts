import type { SiteInfo } from '../Site';

export default {
  id: 'tiktok',
  name: 'TikTok',
  matches: ['https://www.tiktok.com/*'],
  words: { likes: 'likes', replies: 'comments', shares: 'shares', saves: 'favorites', views: 'views' },
} satisfies SiteInfo;
