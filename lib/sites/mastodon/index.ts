import { exact } from '../../extract/counts';
import type { FindElement } from '../../extract/Extractor';
import { jsonScripts, valueAt } from '../../extract/json';
import { linkMatch } from '../../extract/selectors';
import type { Site } from '../Site';
import { id, is, matches } from './about';
import { DEFAULT_AVATAR, FIELD, members, PLAIN } from './people';
import { POLL_LITERALS } from './poll';
import { comment, POST_LITERALS, posts } from './posts';
import { HEAD, served } from './served';

const FEEDS = [
  ...['/', '/deck', '{/deck,}/{home,public,explore,search}'],
  '{/deck,}/{public,explore,tags,lists,links}/*',
];
/** Newest: 4.6. Before: 4.2 to 4.5. */
const HEADER = '._comp_account_header__barWrapper, .account__header';
const LINKS = '.account__header__extra__links a';
const FOLLOWERS = `${FIELD}:has(a[href$="/followers"])`;
const FOLLOWING = `${FIELD}:has(a[href$="/following"])`;
const OTHER_LINK = `${LINKS}:not([href$="/followers"], [href$="/following"])`;
const OLD_JOINED = '.account__header__fields dl:first-child';

const header: FindElement = (root) => root.querySelector(HEADER) ?? root.querySelector(HEAD) ?? undefined;
/** In the advanced view several columns are side by side; the page's own is the last. */
const lastColumn: FindElement = (root) => [...root.querySelectorAll('.column')].at(-1) ?? root;
const STATE = '#initial-state';
/** Releases that cut off; before 4.6 they rounded, as the server itself does. */
const CUTS_OFF = /^4\.(?:6\.\d+(?![\d-])|[7-9]|\d\d)/;
const isCutOff = (root: Element): boolean =>
  root.querySelector('.column') !== null && CUTS_OFF.test(String(valueAt(jsonScripts(root, STATE)[0], 'meta/version')));

/** Mastodon 4.2 to 4.7, on any host. Numbers in titles are exact; what is off the screen may be a stub of itself. */
export default {
  id,
  matches,
  is,
  shownCountsAre: (root) => (isCutOff(root) ? 'floored' : 'either'), // 2026-03
  // always user@host: an account without a host is at home where the page is
  handle: (text, { host }) => text.replace(/^@?([^@]+)$/, `$1@${host}`).replace(/^@/, ''),
  pages: {
    post: {
      path: '{/deck,}/@:handle/#id',
      scope: lastColumn,
    },
    followers: {
      path: '{/deck,}/@:handle/followers',
      scope: lastColumn,
    },
    feed: { path: FEEDS },
    profile: {
      path: '{/deck,}/@:handle{/with_replies,/featured,/media,}',
      scope: lastColumn,
    },
  },
  profile: {
    root: header,
    handle: [
      linkMatch(`:is(${FIELD} a, ${LINKS})`, /^\/@([^/]+)\/followers$/), // 2026-11
      'button._comp_account_header__handleHelpButton', // 2026-11
      served.handle,
    ],
    name: [
      '._comp_account_header__name h1', // 2026-11
      '.account__header__tabs__name h1 > :not(small)', // 2025-11
      served.name,
    ],
    followers: [
      exact([FOLLOWERS, 'title']), // 2026-11
      exact([`${LINKS}[href$="/followers"]`, 'title']), // 2025-11
      served.followers,
    ],
    following: [
      exact([FOLLOWING, 'title']), // 2026-11
      exact([`${LINKS}[href$="/following"]`, 'title']), // 2025-11
      served.following,
    ],
    posts: [
      exact([`${FOLLOWING} + ${PLAIN}`, 'title']), // 2026-11
      exact([OTHER_LINK, 'title']), // 2025-11
      served.posts,
    ],
    // the words are of the visitor's clock, a day early west of Greenwich
    joined: [[`:is(${FIELD}, ${LINKS}, ${OLD_JOINED}) time`, 'datetime'], `${OLD_JOINED} dd`], // 2026-11, 2024-10
    bio: ['._comp_account_bio__bio', '.account__header__content', served.bio], // 2026-11, 2025-11
    defaultAvatar: [DEFAULT_AVATAR], // 2026-11
  },
  post: posts,
  comment,
  member: members,
  badge: { beside: '._comp_account_header__name h1, .account__header__tabs__name h1' },
  chip: { inside: '.status__info, .detailed-status__meta' },
  literals: [HEADER, HEAD, '.column', STATE, 'meta/version', POLL_LITERALS, POST_LITERALS],
} satisfies Site as Site;
