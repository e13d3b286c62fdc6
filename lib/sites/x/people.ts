import type { ExtractorFunction } from '../../extract/Extractor';
import { first } from '../../extract/elements';
import { attributeIncludes, exists, linkMatch, nth } from '../../extract/selectors';
import type { MemberRule } from '../Site';

const LINK = linkMatch('a[role="link"]', /^\/(\w+)$/);
const NAME = 'a[role="link"]:not([tabindex="-1"]) div[dir]';
const VERIFIED = exists('[data-testid="icon-verified"]');
const FOLLOW = '[data-testid$="follow"]';
/** A whole row has its button, and words only where there is a bio. */
const emptyBio: ExtractorFunction = (root, context) => first(root, FOLLOW, context) && ' ';
/** Is its picture the one that everybody begins with? */
export const DEFAULT_AVATAR = attributeIncludes(
  '[data-testid^="UserAvatar-Container-"] img',
  'src',
  '/default_profile',
);
/** The number of a link to a list of people; the list's own tabs look alike. */
export const FOLLOWER_COUNT = 'a[href$="followers"]:not([role="tab"]) > :first-child';
/** The same of those it follows. */
export const FOLLOWING_COUNT = 'a[href$="/following"] > :first-child';

/** People in a list, and on the card that opens over a name. */
export const members: readonly MemberRule[] = [
  {
    item: '[data-testid="primaryColumn"] [data-testid="UserCell"]',
    ordered: true,
    handle: [LINK], // 2025-04
    name: [NAME], // 2025-04
    bio: [nth('div[dir="auto"]:not([id])', -1), emptyBio], // 2025-04: with an id it is what the button says on hover
    verified: [VERIFIED], // 2025-04
    defaultAvatar: [DEFAULT_AVATAR], // 2025-04
  },
  {
    on: ['profile', 'post', 'followers', 'feed', 'other'],
    item: '[data-testid="HoverCard"]',
    handle: [LINK], // 2025-11
    name: [NAME], // 2025-11
    following: [FOLLOWING_COUNT], // 2025-11
    followers: [FOLLOWER_COUNT], // 2025-11
    verified: [VERIFIED], // 2025-11
    defaultAvatar: [DEFAULT_AVATAR], // 2025-11
  },
];

/** What this file's own functions look for. */
export const PEOPLE_LITERALS = [FOLLOW];
