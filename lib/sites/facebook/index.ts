import type { FindElement } from '../../extract/Extractor';
import { isPostOfAddress } from '../../extract/ids';
import { inDescendant, linkMatch, match, onPath } from '../../extract/selectors';
import type { Site } from '../Site';
import { id, is, matches } from './about';
import { COMMENT, comment } from './comments';
import { COUNT_LITERALS, likes, replies, shares } from './counts';
import { ACCOUNT, AUTHOR, AUTHOR_NAME, HEAD, hasLinkTo, ID, linkedCount, STAMP } from './links';

const [PRIVATE, GROUP] = [/(priv[ateé]* ?(grup|gro[ue]p)|gr[eopu]+ priv|مجموعة خاصة)/i, /^\/groups\//];
const MAIN = '[role="main"]:has(h1):not([hidden] *), body:not(:has([role="main"] h1))';
const LINE = ':is(div:has(> h1), div:has(> div > h1)) + div';
const MEMBERS = `${LINE} :is([role="button"], a[href*="/members"]):not([role="feed"] *)`;

const header: FindElement = (root, { page, url }) =>
  (page.kind === 'profile' || GROUP.test(url.pathname) ? root.querySelector(MAIN) : undefined) ?? undefined;
const newestDialog: FindElement = (root) =>
  [...root.querySelectorAll(`[role="dialog"]:has(${AUTHOR_NAME}):not([hidden] *)`)].at(-1) ?? root;
/** Likes, mentions and reviews make a page; what could be either is taken for a person. */
const isNoPage = onPath(
  /^\/(?!groups\/)/,
  (root, context) => !hasLinkTo('friends_likes', 'mentions', 'reviews')(root, context),
);

/**
 * Facebook. React: roles and data-ad-rendering-role are stable, class names are not. A time may be scrambled and its
 * link empty, words are hidden among the real ones, a count is printed twice: one node is read, never a container.
 * 6,574 is shown as "6.6K".
 */
export default {
  id,
  matches,
  is,
  shownCountsAre: 'rounded',
  reserved:
    'groups watch reel reels photo photos videos search marketplace gaming events people ads share friends messages ' +
    'notifications settings login',
  handle: (text) => /-(\d{6,})$/.exec(text)?.[1] ?? text.trim().replace(/^@/, ''),
  pages: {
    post: {
      path: [
        ...['/:handle/{posts,videos}/:id', '/:handle/posts/:slug/:id', '/groups/:group/{posts,permalink}/:id'],
        ...['/reel/:id', '/watch?v=:id', '/{permalink,story}.php?story_fbid=:id&id=:handle'],
        '/{photo,photo.php}?fbid=:id',
      ],
      scope: newestDialog,
    },
    followers: { path: ['/groups/:handle/members/*', '/:handle/followers', '/profile.php?id=:handle&sk=followers'] },
    feed: { path: ['/', '/home.php', '/groups/{feed,discover,joins}', '/search/*', '/hashtag/:tag', '/watch'] },
    profile: {
      path: [
        ...['/groups/:handle', '/groups/:handle/{about,media,announcements,buy_sell_discussion}', '/p/:handle'],
        ...['/people/:name/:handle', '/profile.php?id=:handle', '/:handle'],
        '/:handle/{about,posts,photos,videos,reels,mentions,reviews,events,following,friends}',
      ],
    },
  },
  profile: {
    on: ['profile', 'followers'],
    root: header,
    personal: [hasLinkTo('friends', 'friends_all'), isNoPage], // 2026-04
    handle: [
      linkMatch('h1 a', /\/groups\/([^/?]+)/), // 2026-04
      linkMatch('a[href*="/followers"], a[href*="sk=followers"]', ACCOUNT), // 2026-02
    ],
    name: ['h1'], // 2026-04
    verified: ['h1 svg'], // 2026-02
    private: [match(LINE, PRIVATE)], // 2024-08
    followers: [
      linkedCount('followers'), // 2026-02
      onPath(GROUP, match(MEMBERS)), // 2026-04, shortened
      onPath(/^\/groups\/[^/]+\/members/, inDescendant('h2', match('', /·\s*(\p{Nd}[^·]*)$/u))), // 2024-08, in full
    ],
    following: [linkedCount('following')], // 2026-02
  },
  post: {
    item: `:is([aria-posinset], [role="article"]:not([aria-label])):has(${AUTHOR_NAME}):not([hidden] *)`,
    not: COMMENT,
    always: ['likes', 'replies', 'shares'],
    focal: [isPostOfAddress(ID, AUTHOR, '[role="feed"]')], // 2026-04
    id: [ID], // 2026-04
    author: [inDescendant(HEAD, linkMatch('a[href*="/user/"]', ACCOUNT), AUTHOR_NAME), AUTHOR], // 2026-04
    publishedAt: [inDescendant(HEAD, [`${STAMP}[href*="/"][aria-label]`, 'aria-label'], AUTHOR_NAME)], // 2026-04
    likes,
    replies,
    shares,
    promoted: ['a[href*="/ads/about"]'], // 2025-12
  },
  comment,
  member: {
    item: '[role="listitem"]:has(a[aria-hidden="true"]):has(a:not([aria-hidden="true"]))',
    handle: [linkMatch('a', ACCOUNT)], // 2024-08
    name: ['a:not([aria-hidden="true"])'], // 2024-08
    bio: ['div:has(> span a) + div + div > span[dir="auto"]'], // 2024-08
  },
  badge: { beside: 'h1' },
  chip: { inside: AUTHOR_NAME },
  literals: [
    ...COUNT_LITERALS,
    COMMENT,
    'comment_id reply_comment_id',
    MAIN,
    'friends friends_all friends_likes mentions reviews followers following',
  ],
} satisfies Site as Site;
