import type { FindElement } from '../../extract/Extractor';
import { first } from '../../extract/elements';
import { linkedData, schemaCount, schemaText } from '../../extract/schemaOrg';
import { exists, inDescendant, linkMatch, onPath } from '../../extract/selectors';
import { textOf } from '../../extract/text';
import type { Site } from '../Site';
import { id, is, matches } from './about';
import { LABEL_LITERALS } from './labels';
import { DEFAULT_AVATAR, FOLLOWER_COUNT, FOLLOWING_COUNT, members, PEOPLE_LITERALS } from './people';
import { comment, POST_LITERALS, post } from './posts';
import { besideIcon, LOCKED, SIGNED_OUT_PAGE } from './signedOut';

const COLUMN = '[data-testid="primaryColumn"]';
const USER_NAME = '[data-testid="UserName"]';
/** Over a list: "@mira". */
const LISTED = `${COLUMN} h2[role="heading"] + div`;
/** The sticky header counts posts on the first tab, and likes or photos on the others. */
const POSTS = onPath(/^\/\w+\/?$/, 'h2[role="heading"] + div, .sticky h2 ~ div');
const CALENDAR = besideIcon('calendar', ':not(article *)');

/** All of the page, once it names the account of the address: an older list may still be there under a new address. */
const namedPage: FindElement = (root, context) => {
  const name = first(root, LISTED, context);
  return name && textOf(name).replace(/^@/, '').toLowerCase() === context.page.handle ? root : undefined;
};

/**
 * X, to those who are signed in; to others see signedOut.ts. React: test ids and aria-labels are stable, class names
 * are not; lists are virtualised. Counts in aria-labels are exact.
 */
export default {
  id,
  matches,
  is,
  shownCountsAre: (root) => (root.querySelector(COLUMN) ? 'floored' : 'rounded'),
  reserved: 'home explore notifications messages i settings search compose login signup jobs tos privacy about',
  pages: {
    post: { path: ['/:handle/status/:id/*', '/i{/web,}/status/:id'] },
    followers: {
      path: ['/:handle/followers', '/:handle/verified_followers'],
      scope: namedPage,
    },
    feed: { path: ['/home', '/search', '/explore/*', '/i/{lists,bookmarks,communities}/*'] },
    profile: { path: ['/:handle', '/:handle/{with_replies,highlights,media,likes,articles}'] },
  },
  profile: {
    root: `${COLUMN}:has(${USER_NAME}), ${SIGNED_OUT_PAGE}`,
    handle: [
      `${USER_NAME} [tabindex="-1"] div[dir]`, // 2025-11
      linkMatch('a[href$="/following"]', /^\/(\w+)\/following$/), // 2026-10
    ],
    name: [`${USER_NAME} div[dir]`, 'h1'], // 2026-10, 2025-11
    verified: [inDescendant(USER_NAME, exists('[data-testid="icon-verified"]'))], // 2025-11
    // that of those who are not signed in is taken to be called alike
    private: [`${USER_NAME}:has([data-testid="icon-lock"])`, LOCKED], // 2025-04
    followers: [schemaCount(linkedData, 'Follows'), FOLLOWER_COUNT], // 2026-10, 2025-11
    following: [schemaCount(linkedData, 'Friends'), FOLLOWING_COUNT], // 2026-10, 2025-11
    posts: [schemaCount(linkedData, 'Tweets'), POSTS], // 2026-10, 2025-11
    joined: [schemaText(linkedData, 'dateCreated'), '[data-testid="UserJoinDate"]', CALENDAR], // 2026-10, 2025-11
    bio: ['[data-testid="UserDescription"]'], // 2025-11
    defaultAvatar: [DEFAULT_AVATAR], // 2025-11
  },
  post,
  comment,
  member: members,
  badge: { beside: `${USER_NAME} div[dir], main h1` },
  chip: { inside: '[data-testid="User-Name"], span:has(> a > .font-bold)' },
  literals: [LISTED, POST_LITERALS, LABEL_LITERALS, PEOPLE_LITERALS],
} satisfies Site as Site;
