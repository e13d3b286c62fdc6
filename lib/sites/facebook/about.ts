import type { SiteInfo } from '../Site';

export default {
  id: 'facebook',
  name: 'Facebook',
  matches: ['https://www.facebook.com/*', 'https://web.facebook.com/*'],
  words: { likes: 'reactions', replies: 'comments', shares: 'shares', views: 'views' },
} satisfies SiteInfo;
