import type { Extractor } from '../../extract/Extractor';
import { first, from, last, present, says } from '../../extract/extractors';
import type { MemberRule } from '../Site';

const LINK = from('a[role="link"]', /^\/(\w+)$/);
const NAME = 'a[role="link"]:not([tabindex="-1"]) div[dir]';
const VERIFIED = present('[data-testid="icon-verified"]');
/** A whole row has its button, and words only where there is a bio. */
const NO_BIO: Extractor = (root, look) => first(root, '[data-testid$="follow"]', look) && ' ';
/** Is its picture the one that everybody begins with? */
export const DEFAULT_AVATAR = says('[data-testid^="UserAvatar-Container-"] img', 'src', '/default_profile');
/** The number of a link to a list of people; the list's own tabs look alike. */
export const FOLLOWERS = 'a[href$="followers"]:not([role="tab"]) > :first-child';
/** The same of those it follows. */
export const FOLLOWING = 'a[href$="/following"] > :first-child';

/** People in a list, and on the card that opens over a name. */
export const people: readonly MemberRule[] = [
  {
    item: '[data-testid="primaryColumn"] [data-testid="UserCell"]',
    ordered: true,
    handle: [LINK], // 2025-04
    name: [NAME], // 2025-04
    bio: [last('div[dir="auto"]:not([id])'), NO_BIO], // 2025-04: with an id it is what the button says on hover
    verified: [VERIFIED], // 2025-04
    defaultAvatar: [DEFAULT_AVATAR],
  },
  {
    on: ['profile', 'post', 'followers', 'feed', 'other'],
    item: '[data-testid="HoverCard"]',
    handle: [LINK],
    name: [NAME],
    following: [FOLLOWING],
    followers: [FOLLOWERS],
    verified: [VERIFIED],
    defaultAvatar: [DEFAULT_AVATAR],
  },
];
