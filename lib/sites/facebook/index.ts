import { addressed, answered, from, hasOwn, own, part, where, within } from '../../extract/extractors';
import type { Site } from '../Site';
import about from './about';
import { likes, replies, shares } from './counts';

const NAME = '[data-ad-rendering-role="profile_name"]';
const HEAD = `div:has(> div > span > ${NAME})`; // the two lines over a post: who (or which group), then member, time and audience
const COMMENT = '[role="article"][aria-label]:has(a[href*="comment_id="])';
/** The account of a link: a name, a number, or a group's member. */
const WHO =
  /^(?:https:\/\/w\w+\.facebook\.com)?\/(?:profile\.php\?id=|people\/[^/]+\/|groups\/[^/]+\/user\/|(?!groups\/|profile\.php|people\/))([^/?#&]+)/;
const POST_ID =
  /(?:\/posts\/(?:[^/?#]+\/)?|\/permalink\/|[?&](?:story_fbid|fbid|v|multi_permalinks)=|\/reel\/|\/videos\/(?:[^/?#]+\/)?)(pfbid\w+|\d+)/;
const STAMP = `a:not(${NAME} a, [href*="/user/"])`; // a link in the name may go to what is shared
const [ID, AUTHOR] = [within(HEAD, from(STAMP, POST_ID), NAME), within(HEAD, from(`${NAME} a`, WHO), NAME)];
const [PRIVATE, GROUP] = [/(priv[ateé]* ?(grup|gro[ue]p)|gr[eopu]+ priv|مجموعة خاصة)/i, /^\/groups\//];
const MAIN = '[role="main"]:has(h1):not([hidden] *), body:not(:has([role="main"] h1))';
const LINE = ':is(div:has(> h1), div:has(> div > h1)) + div';

/**
 * Facebook. React: roles and data-ad-rendering-role are stable, class names are not. A time may be scrambled and its link empty,
 * words are hidden among the real ones, a count is printed twice: one node is read, never a container. 6,574 is shown as "6.6K".
 */
export default {
  ...about,
  shownCountsAre: 'rounded',
  reserved:
    'groups watch reel reels photo photos videos search marketplace gaming events people ads share friends messages notifications settings login',
  handle: (text) => /-(\d{6,})$/.exec(text)?.[1] ?? text.trim().replace(/^@/, ''),
  pages: {
    post: {
      path: [
        ...['/:handle/{posts,videos}/:id', '/:handle/posts/:slug/:id', '/groups/:group/{posts,permalink}/:id', '/reel/:id', '/watch?v=:id'],
        ...['/{permalink,story}.php?story_fbid=:id&id=:handle', '/{photo,photo.php}?fbid=:id'],
      ],
      examples: ['https://www.facebook.com/sandvigharbour/posts/pfbid02pQz7', 'https://www.facebook.com/groups/8812/permalink/2044/'],
      scope: (root) => [...root.querySelectorAll(`[role="dialog"]:has(${NAME}):not([hidden] *)`)].at(-1) ?? root,
    },
    followers: {
      path: ['/groups/:handle/members/*', '/:handle/followers', '/profile.php?id=:handle&sk=followers'],
      examples: ['https://www.facebook.com/groups/881204417733290/members', 'https://www.facebook.com/sandvigharbour/followers'],
    },
    feed: {
      path: ['/', '/home.php', '/groups/{feed,discover,joins}', '/search/*', '/hashtag/:tag', '/watch'],
      examples: ['https://www.facebook.com/', 'https://www.facebook.com/search/posts/?q=harbour'],
    },
    profile: {
      path: [
        ...['/groups/:handle', '/groups/:handle/{about,media,announcements,buy_sell_discussion}', '/p/:handle', '/people/:name/:handle'],
        ...['/profile.php?id=:handle', '/:handle', '/:handle/{about,posts,photos,videos,reels,mentions,reviews,events,following,friends}'],
      ],
      examples: ['https://www.facebook.com/sandvigharbour', 'https://www.facebook.com/profile.php?id=100064512337'],
    },
  },
  profile: {
    on: ['profile', 'followers'],
    root: (root, { page, url }) =>
      (page.kind === 'profile' || GROUP.test(url.pathname) ? root.querySelector(MAIN) : undefined) ?? undefined,
    /** Friends make a person; likes, mentions and reviews a page. What could be either is taken for a person. */
    personal: [hasOwn(['friends', 'friends_all']), where(/^\/(?!groups\/)/, hasOwn(['friends_likes', 'mentions', 'reviews'], false))],
    handle: [from('h1 a', /\/groups\/([^/?]+)/), from('a[href*="/followers"], a[href*="sk=followers"]', WHO)], // 2026-04, 2026-02
    name: ['h1'], // 2026-04
    verified: ['h1 svg'], // 2026-02
    private: [part(LINE, PRIVATE)], // 2024-08
    followers: [
      own('followers'), // 2026-02
      where(GROUP, part(`${LINE} :is([role="button"], a[href*="/members"]):not([role="feed"] *)`)), // 2026-04, shortened
      where(/^\/groups\/[^/]+\/members/, within('h2', part('', /·\s*(\p{Nd}[^·]*)$/u))), // 2024-08, in full
    ],
    following: [own('following')], // 2026-02
  },
  post: {
    item: `:is([aria-posinset], [role="article"]:not([aria-label])):has(${NAME}):not([hidden] *)`,
    not: COMMENT,
    focal: [addressed(ID, AUTHOR, '[role="feed"]')],
    id: [ID], // 2026-04
    author: [within(HEAD, from('a[href*="/user/"]', WHO), NAME), AUTHOR], // 2026-04
    publishedAt: [within(HEAD, [`${STAMP}[href*="/"][aria-label]`, 'aria-label'], NAME)], // 2026-04
    likes: likes(ID),
    replies: replies(ID),
    shares: shares(ID),
    promoted: ['a[href*="/ads/about"]'], // 2025-12
  },
  comment: {
    item: COMMENT,
    author: [from('a[href*="comment_id="]', WHO)], // 2025-06
    publishedAt: ['ul a[href*="comment_id="]'], // 2025-06
    likes: [['ul ~ * [role="button"][aria-label]', 'aria-label']], // 2025-06
    postId: [from('ul a[href*="comment_id="]', POST_ID)], // 2025-06
    inReplyTo: [answered({ items: COMMENT, comment: 'comment_id', answer: 'reply_comment_id', who: WHO })],
    text: ['span[dir="auto"][lang]', 'span[dir="auto"]:has(> div > div[dir="auto"])'], // 2025-06
  },
  member: {
    item: '[role="listitem"]:has(a[aria-hidden="true"]):has(a:not([aria-hidden="true"]))',
    handle: [from('a', WHO)], // 2024-08
    name: ['a:not([aria-hidden="true"])'], // 2024-08
    bio: ['div:has(> span a) + div + div > span[dir="auto"]'], // 2024-08
  },
  badge: { beside: 'h1' },
  chip: { inside: NAME },
} satisfies Site as Site;
