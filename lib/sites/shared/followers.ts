import { anyOf } from './anyOf';

/** A count of followers, or their tab. */
export const FOLLOWER_WORDS = anyOf(
  'follower|seguidor|abonn|フォロワー|팔로워|粉絲|粉丝|pengikut|подписч|takipç|người theo dõi', // 2026-04
  'volger|obserwuj|följare|متابع',
);
