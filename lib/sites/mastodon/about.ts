import type { SiteInfo } from '../Site';

export default {
  id: 'mastodon',
  name: 'Mastodon',
  matches: [],
  is: [':root:has(script#initial-state) #mastodon.app-holder'], // 2026-11
  words: { likes: 'favorites', replies: 'replies', shares: 'boostsAndQuotes' },
} satisfies SiteInfo;
