import type { SiteInfo } from '../Site';

export const id = 'instagram';
export const name = 'Instagram';
export const matches: SiteInfo['matches'] = ['https://www.instagram.com/*'];
export const is: SiteInfo['is'] = [];
export const words: SiteInfo['words'] = { likes: 'likes', replies: 'comments', views: 'views' };
export const examples: SiteInfo['examples'] = {
  post: ['https://www.instagram.com/p/DElvsYatmWj/', 'https://www.instagram.com/mira.halvorsen/reel/CkL6P0eJvHB/'],
  followers: ['https://www.instagram.com/mira.halvorsen/followers/'],
  feed: ['https://www.instagram.com/explore/search/keyword/?q=tea'],
  profile: ['https://www.instagram.com/mira.halvorsen/', 'https://www.instagram.com/mira.halvorsen/following/'],
};
