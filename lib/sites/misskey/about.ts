import type { SiteInfo } from '../Site';

export default {
  id: 'misskey',
  name: 'Misskey',
  matches: [],
  is: ['meta[name="application-name"][content="Misskey"]'], // 2025-03
  words: { likes: 'reactions', replies: 'replies', shares: 'renotes' },
} satisfies SiteInfo;
