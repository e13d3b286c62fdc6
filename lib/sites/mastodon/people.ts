import { exact } from '../../extract/counts';
import { attributeIncludes, linkMatch } from '../../extract/selectors';
import type { MemberRule } from '../Site';

/** The address of an account. */
export const ACCOUNT = /^\/@([^/]+)$/;
/** A field of an account: a header's, or a list's row's. */
export const FIELD = 'li._comp_number_fields__item';
/** A field that is no link and no date: posts; in a list's row followers, then posts. */
export const PLAIN = `${FIELD}[title]:not(:has(time, a, button))`;
/** Is its picture the one that everybody begins with? */
export const DEFAULT_AVATAR = attributeIncludes('.account__avatar img', 'src', '/avatars/original/missing.png');

/** People in a list, and on the card that opens over a name. */
export const members: readonly MemberRule[] = [
  {
    item: '._comp_account_list_item__wrapper, .account:not(.account--minimal)', // 2026-11, 2025-11
    ordered: true,
    handle: [linkMatch('h3 a, a.account__display-name', ACCOUNT), ['a.account__display-name', 'title']], // 2026-11
    name: ['._comp_account_list_item__displayName', '.display-name__html'], // 2026-11
    bio: ['._comp_account_list_item__bio', '.account__note:not([class*="missing"])'], // 2026-08, 2026-03
    followers: [
      exact([`${PLAIN}:has(+ ${FIELD}[title] > strong)`, 'title']),
      '.account__details > strong:first-child',
      '.account__details > span:first-child strong',
    ], // 2026-11, 2026-03, 2025-11
    posts: [exact([`${PLAIN} + ${PLAIN}`, 'title'])], // 2026-11
    defaultAvatar: [DEFAULT_AVATAR], // 2026-11
  },
  {
    on: ['profile', 'post', 'followers', 'feed', 'other'],
    item: '.hover-card',
    handle: [linkMatch('a.hover-card__name', ACCOUNT)], // 2025-11
    name: ['.display-name__html'], // 2025-11
    bio: ['.hover-card__bio'], // 2025-11
    followers: [
      '.hover-card__numbers > strong:first-child', // 2026-03
      '.hover-card__numbers > span:first-child strong', // 2025-11
    ],
    defaultAvatar: [DEFAULT_AVATAR], // 2025-11
  },
];
