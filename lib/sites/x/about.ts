import type { SiteInfo } from '../Site';

export const id = 'x';
export const name = 'X';
export const matches: SiteInfo['matches'] = ['https://x.com/*', 'https://twitter.com/*'];
export const is: SiteInfo['is'] = [];
export const words: SiteInfo['words'] = {
  likes: 'likes',
  replies: 'replies',
  shares: 'reposts',
  saves: 'bookmarks',
  views: 'views',
};
export const examples: SiteInfo['examples'] = {
  post: ['https://x.com/mira_halvorsen/status/1904215007602082285', 'https://x.com/i/web/status/1904215007602082285'],
  followers: ['https://x.com/mira_halvorsen/followers'],
  feed: ['https://x.com/home'],
  profile: ['https://x.com/mira_halvorsen', 'https://twitter.com/mira_halvorsen/'],
};
