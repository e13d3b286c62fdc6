import type { SiteInfo } from '../Site';

export default {
  id: 'youtube',
  name: 'YouTube',
  matches: ['https://www.youtube.com/*'],
  words: { likes: 'likes', replies: 'comments', views: 'views' },
} satisfies SiteInfo;
