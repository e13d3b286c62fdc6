import type { SiteInfo } from '../Site';

export const id = 'misskey';
export const name = 'Misskey';
export const matches: SiteInfo['matches'] = [];
export const is: SiteInfo['is'] = ['meta[name="application-name"][content="Misskey"]']; // 2025-03
export const words: SiteInfo['words'] = { likes: 'reactions', replies: 'replies', shares: 'renotes' };
export const examples: SiteInfo['examples'] = {
  post: ['https://misskey.example/notes/9zq1abcd23'],
  followers: ['https://misskey.example/@mira/followers'],
  feed: ['https://misskey.example/explore'],
  profile: ['https://misskey.example/@mira', 'https://misskey.example/@ida@other.example'],
};
