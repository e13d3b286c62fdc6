import type { SiteInfo } from '../Site';

export const id = 'facebook';
export const name = 'Facebook';
export const matches: SiteInfo['matches'] = ['https://www.facebook.com/*', 'https://web.facebook.com/*'];
export const is: SiteInfo['is'] = [];
export const words: SiteInfo['words'] = { likes: 'reactions', replies: 'comments', shares: 'shares', views: 'views' };
export const examples: SiteInfo['examples'] = {
  post: [
    'https://www.facebook.com/sandvigharbour/posts/pfbid02pQz7',
    'https://www.facebook.com/groups/8812/permalink/2044/',
  ],
  followers: [
    'https://www.facebook.com/groups/881204417733290/members',
    'https://www.facebook.com/sandvigharbour/followers',
  ],
  feed: ['https://www.facebook.com/', 'https://www.facebook.com/search/posts/?q=harbour'],
  profile: ['https://www.facebook.com/sandvigharbour', 'https://www.facebook.com/profile.php?id=100064512337'],
};
