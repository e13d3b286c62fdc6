import type { SiteInfo } from '../Site';

export default {
  id: 'instagram',
  name: 'Instagram',
  matches: ['https://www.instagram.com/*'],
  words: { likes: 'likes', replies: 'comments', views: 'views' },
} satisfies SiteInfo;
