import { exists, linkMatch } from '../../extract/selectors';
import type { MemberRule } from '../Site';
import { ACCOUNT, PERSON, STAMP } from './links';

const CARD_FOLLOWERS = 'a[href*="/profile/"][href$="/followers"]';

/** People in a list, and on the card that opens over a name. */
export const members: readonly MemberRule[] = [
  {
    // a link with links in it; saved and opened again, it is torn into an empty one and what was in it
    item: 'a[href*="/profile/"], div:has(> a[href*="/profile/"]:empty)',
    ordered: true,
    handle: [linkMatch('', ACCOUNT), PERSON], // 2026-11
    name: ['div[dir="auto"]'], // 2026-11
    bio: ['[data-word-wrap]', 'a > div:nth-child(2)'], // 2026-11, 2025-04
    defaultAvatar: [exists('[data-testid="userAvatarFallback"]')], // 2026-11
  },
  {
    on: ['profile', 'post', 'followers', 'feed', 'other'],
    item: `div[style*="will-change"]:has(${CARD_FOLLOWERS}):not(:has([data-testid^="profile"], ${STAMP}))`,
    handle: [linkMatch(CARD_FOLLOWERS, /^\/profile\/([^/]+)\/followers$/)], // 2026-11
    followers: [CARD_FOLLOWERS], // 2026-11
    following: ['a[href*="/profile/"][href$="/follows"]'], // 2026-11
  },
];
