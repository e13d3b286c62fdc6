import type { SiteInfo } from '../Site';

export default {
  id: 'bluesky',
  name: 'Bluesky',
  matches: ['https://bsky.app/*'],
  words: { likes: 'likes', replies: 'replies', shares: 'repostsAndQuotes', saves: 'saves' },
} satisfies SiteInfo;
