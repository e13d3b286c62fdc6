import type { SiteInfo } from '../Site';

export default {
  id: 'threads',
  name: 'Threads',
  matches: ['https://www.threads.com/*', 'https://www.threads.net/*'],
  words: { likes: 'likes', replies: 'replies', shares: 'repostsAndQuotes' },
} satisfies SiteInfo;
