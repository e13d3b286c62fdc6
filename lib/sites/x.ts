import { below, exact, first, follow, from, inside, last, leftover, named, present, says, schemaCount, schemaText } from '../reader/ways';
import type { Site, Way } from '../site';

const STAMP = 'a[href*="/status/"]:has(time)';
const AUTHOR = from('[data-testid="User-Name"] a[role="link"]', /^\/(\w+)$/);
const REPLIES = exact('[data-testid="reply"]', 'aria-label');
const REPOSTS = exact('[data-testid="retweet"], [data-testid="unretweet"]', 'aria-label');
const LIKES = exact('[data-testid="like"], [data-testid="unlike"]', 'aria-label');
const SAVES = exact('[data-testid="bookmark"], [data-testid="removeBookmark"]', 'aria-label');
const VIEWS = exact('a[href$="/analytics"]', 'aria-label');
const LABEL = '[role="group"][aria-label]';
const SAVES_LEFT = leftover(LABEL, 'aria-label', { before: [REPLIES, REPOSTS, LIKES], after: [VIEWS], orZero: true });
const VIEWS_LEFT = leftover(LABEL, 'aria-label', { before: [REPLIES, REPOSTS, LIKES, SAVES] });
/** On home the same line says why a post is shown ("You might like"). */
const PINNED: Way = (root, look) =>
  look.page.kind === 'profile' ? follow('[data-testid="socialContext"]:not(a *):not(:has(a))', root, look) : undefined;
const LINKED = 'a:has([data-testid="socialContext"]), [data-testid="socialContext"] a';
const DEFAULT_AVATAR = says('[data-testid^="UserAvatar-Container-"] img', 'src', '/default_profile');
const NAME_LINK = 'a[role="link"]:not([tabindex="-1"]) div[dir]';
/** A whole row has its button, and words only where there is a bio. */
const NO_BIO: Way = (root, look) => first(root, '[data-testid$="follow"]', look) && ' ';
const FOLLOWERS = ['a[href$="/verified_followers"] > span:first-child', 'a[href$="/followers"]:not([role="tab"]) > span:first-child'];
/** The sticky header counts posts on the first tab, and likes or photos on the others. */
const POSTS: Way = (root, look) => (OTHER_TAB.test(look.url.pathname) ? undefined : follow('h2[role="heading"] + div', root, look));
const AD = inside('[data-testid="placementTracking"]');
const BEYOND = below('[data-testid="cellInnerDiv"]', 'h2[role="heading"]:not(article *)');
/** A picture opens over the page it was on: a timeline, as like as not. */
const UNDERNEATH: Way = (root, look) => PICTURE.test(look.url.pathname) && !root.closest('[role="dialog"]');
const PICTURE = /\/(photo|video)\/\d/;
const OTHER_TAB = /\/(with_replies|highlights|media|likes|articles)\/?$/;

/** X. React: test ids and aria-labels are stable, class names are not; lists are virtualised. Counts in aria-labels are exact. */
export default {
  id: 'x',
  name: 'X',
  matches: ['https://x.com/*', 'https://twitter.com/*'],
  words: { likes: 'likes', replies: 'replies', shares: 'reposts', saves: 'bookmarks', views: 'views' },
  shownCountsAre: 'floored',
  reserved: 'home explore notifications messages i settings search compose login signup jobs tos privacy about',
  pages: {
    post: {
      path: ['/:handle/status/:id', '/:handle/status/:id/*', '/i/web/status/:id', '/i/status/:id'],
      examples: ['https://x.com/mira_halvorsen/status/1904215007602082285', 'https://x.com/i/web/status/1904215007602082285'],
    },
    followers: {
      path: ['/:handle/followers', '/:handle/verified_followers'],
      examples: ['https://x.com/mira_halvorsen/followers'],
      scope: named('[data-testid="primaryColumn"] h2[role="heading"] + div'),
    },
    feed: { path: ['/home', '/search', '/explore/*', '/i/{lists,bookmarks,communities}/*'], examples: ['https://x.com/home'] },
    profile: {
      path: ['/:handle', '/:handle/{with_replies,highlights,media,likes,articles}'],
      examples: ['https://x.com/mira_halvorsen', 'https://twitter.com/mira_halvorsen/'],
    },
  },
  profile: {
    root: (root) => root.querySelector('[data-testid="primaryColumn"]:has([data-testid="UserName"])') ?? undefined,
    handle: ['[data-testid="UserName"] [tabindex="-1"] div[dir]', from('a[href$="/following"]', /^\/(\w+)\/following$/)], // 2025-11
    name: ['[data-testid="UserName"] div[dir]'], // 2025-11
    verified: [present('[data-testid="UserName"] [data-testid="icon-verified"]')], // 2025-11
    private: ['[data-testid="UserName"] [data-testid="icon-lock"]'], // 2025-04
    followers: [schemaCount('Follows'), ...FOLLOWERS], // 2025-11
    following: [schemaCount('Friends'), 'a[href$="/following"] > span:first-child'], // 2025-11
    posts: [schemaCount('Tweets'), POSTS], // 2025-11
    joined: [schemaText('dateCreated'), '[data-testid="UserJoinDate"]'], // 2025-11
    bio: ['[data-testid="UserDescription"]'], // 2025-11
    defaultAvatar: [DEFAULT_AVATAR], // 2025-11
  },
  post: {
    item: 'article[data-testid="tweet"]',
    not: 'div[role="link"][tabindex="0"]',
    skip: [(_root, look) => look.page.kind === 'profile' && OTHER_TAB.test(look.url.pathname)],
    id: [from(STAMP, /\/status\/(\d+)/)], // 2026-09
    author: [AUTHOR], // 2026-09
    publishedAt: [[`${STAMP} time`, 'datetime']], // 2026-09
    likes: [LIKES], // 2026-09
    replies: [REPLIES], // 2026-09
    shares: [REPOSTS], // 2026-09
    saves: [SAVES, SAVES_LEFT], // 2026-09
    views: [VIEWS, VIEWS_LEFT, 'a[href$="/analytics"]'], // 2026-09
    pollVotes: ['[data-testid="cardPoll"] span:not(:has(span), [role="list"] *, [role^="radio"] *)'], // 2026-09
    pinned: [PINNED], // 2026-09
    promoted: [AD], // 2026-09
    sharedBy: [from(LINKED, /^\/(\w+)$/)], // 2025-11
  },
  comment: {
    item: 'article[data-testid="tweet"]',
    not: 'div[role="link"][tabindex="0"]',
    afterFocal: true,
    skip: [UNDERNEATH, AD, BEYOND],
    author: [AUTHOR], // 2026-09
    publishedAt: [[`${STAMP} time`, 'datetime']], // 2026-09
    likes: [LIKES], // 2026-09
    text: ['[data-testid="tweetText"]'], // 2026-09
  },
  member: [
    {
      item: '[data-testid="primaryColumn"] [data-testid="UserCell"]',
      ordered: true,
      handle: [from('a[role="link"]', /^\/(\w+)$/)], // 2025-04
      name: [NAME_LINK], // 2025-04
      bio: [last('div[dir="auto"]:not([id])'), NO_BIO], // 2025-04: with an id it is what the button says on hover
      verified: [present('[data-testid="icon-verified"]')], // 2025-04
      defaultAvatar: [DEFAULT_AVATAR],
    },
    {
      on: ['profile', 'post', 'followers', 'feed', 'other'],
      item: '[data-testid="HoverCard"]',
      handle: [from('a[role="link"]', /^\/(\w+)$/)],
      name: [NAME_LINK],
      following: ['a[href$="/following"] > span:first-child'],
      followers: FOLLOWERS,
      verified: [present('[data-testid="icon-verified"]')],
      defaultAvatar: [DEFAULT_AVATAR],
    },
  ],
  badge: { beside: '[data-testid="UserName"] div[dir]' },
  chip: { inside: '[data-testid="User-Name"]' },
} satisfies Site as Site;
