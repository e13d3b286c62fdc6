import type { SiteInfo } from '../Site';

export const id = 'youtube';
export const name = 'YouTube';
export const matches: SiteInfo['matches'] = ['https://www.youtube.com/*'];
export const is: SiteInfo['is'] = [];
export const words: SiteInfo['words'] = { likes: 'likes', replies: 'comments', views: 'views' };
export const examples: SiteInfo['examples'] = {
  post: ['https://www.youtube.com/watch?v=mIraSeaF0rm', 'https://www.youtube.com/shorts/Tid3s_and-W'],
  feed: ['https://www.youtube.com/'],
  profile: ['https://www.youtube.com/@mirahalvorsen/videos', 'https://www.youtube.com/channel/UCm1raHalv0rsenTidesAbc'],
};
