import type { SiteInfo } from '../Site';

export const id = 'mastodon';
export const name = 'Mastodon';
export const matches: SiteInfo['matches'] = [];
export const is: SiteInfo['is'] = [':root:has(script#initial-state) #mastodon.app-holder']; // 2026-11
export const words: SiteInfo['words'] = { likes: 'favorites', replies: 'replies', shares: 'boostsAndQuotes' };
export const examples: SiteInfo['examples'] = {
  post: ['https://tide.example/@mira/117638328483840021'],
  followers: ['https://tide.example/@mira/followers'],
  feed: ['https://tide.example/home', 'https://tide.example/deck/tags/tides'],
  profile: ['https://tide.example/@mira'],
};
