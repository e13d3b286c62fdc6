import type { SiteInfo } from '../Site';

export const id = 'tiktok';
export const name = 'TikTok';
export const matches: SiteInfo['matches'] = ['https://www.tiktok.com/*'];
export const is: SiteInfo['is'] = [];
export const words: SiteInfo['words'] = {
  likes: 'likes',
  replies: 'comments',
  shares: 'shares',
  saves: 'favorites',
  views: 'views',
};
export const examples: SiteInfo['examples'] = {
  post: ['https://www.tiktok.com/@mirahalvorsen/video/7571863205253000001'],
  feed: ['https://www.tiktok.com/', 'https://www.tiktok.com/explore'],
  profile: ['https://www.tiktok.com/@mirahalvorsen'],
};
