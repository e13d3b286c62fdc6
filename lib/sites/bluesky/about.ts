import type { SiteInfo } from '../Site';

export const id = 'bluesky';
export const name = 'Bluesky';
export const matches: SiteInfo['matches'] = ['https://bsky.app/*'];
export const is: SiteInfo['is'] = [];
export const words: SiteInfo['words'] = {
  likes: 'likes',
  replies: 'replies',
  shares: 'repostsAndQuotes',
  saves: 'saves',
};
export const examples: SiteInfo['examples'] = {
  post: ['https://bsky.app/profile/mira.example/post/3kabc'],
  followers: ['https://bsky.app/profile/mira.example/followers'],
  feed: ['https://bsky.app/'],
  profile: ['https://bsky.app/profile/mira.example'],
};
