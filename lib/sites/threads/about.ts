import type { SiteInfo } from '../Site';

export const id = 'threads';
export const name = 'Threads';
export const matches: SiteInfo['matches'] = ['https://www.threads.com/*', 'https://www.threads.net/*'];
export const is: SiteInfo['is'] = [];
export const words: SiteInfo['words'] = { likes: 'likes', replies: 'replies', shares: 'repostsAndQuotes' };
export const examples: SiteInfo['examples'] = {
  post: ['https://www.threads.com/@mira.halvorsen/post/DXq7LmPzA2c'],
  feed: ['https://www.threads.com/search?q=harbour'],
  profile: ['https://www.threads.net/@mira.halvorsen/replies'],
};
