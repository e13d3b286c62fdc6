import type { Extractor } from '../../extract/Extractor';
import {
  below,
  exact,
  extract,
  from,
  inside,
  leftover,
  named,
  present,
  schemaCount,
  schemaText,
  where,
  within,
} from '../../extract/extractors';
import type { Site } from '../Site';
import about from './about';
import { DEFAULT_AVATAR, FOLLOWERS, FOLLOWING, people } from './people';
import { ANSWER, beside, button, ENTRY, ID, LOCKED, SENT, SHEET, WRITER } from './signedOut';

const STAMP = 'a[href*="/status/"]:has(time)';
const AUTHOR = from('[data-testid="User-Name"] a[role="link"]', /^\/(\w+)$/);
/** By how its test id ends: a button that was pressed undoes ("unlike"). */
const labelled = (end: string): Extractor => exact(`[data-testid$="${end}"]`, 'aria-label');
const [REPLIES, REPOSTS, LIKES, SAVES] = [labelled('reply'), labelled('retweet'), labelled('like'), labelled('ookmark')];
const VIEWS = exact('a[href$="/analytics"]', 'aria-label');
const LABEL = '[role="group"][aria-label]';
const SAVES_LEFT = leftover(LABEL, 'aria-label', { before: [REPLIES, REPOSTS, LIKES], after: [VIEWS], orZero: true });
const VIEWS_LEFT = leftover(LABEL, 'aria-label', { before: [REPLIES, REPOSTS, LIKES, SAVES] });
/** On home the same line says why a post is shown ("You might like"). */
const PINNED: Extractor = (root, look) =>
  look.page.kind === 'profile' ? extract('[data-testid="socialContext"]:not(a *, :has(a))', root, look) : undefined;
const LINKED = 'a:has([data-testid="socialContext"]), [data-testid="socialContext"] a';
/** The sticky header counts posts on the first tab, and likes or photos on the others. */
const POSTS = where(/^\/\w+\/?$/, 'h2[role="heading"] + div, .sticky h2 ~ div');
/** A quoted post; in a long article one that is shown in it, an article too. */
const QUOTE = 'div[role="link"][tabindex="0"], [data-testid="simpleTweet"]'; // 2026-09, 2026-05
const AD = inside('[data-testid="placementTracking"]');
const BEYOND = below('[data-testid="cellInnerDiv"], li', 'h2:not(article *)');
/** A picture opens over the page it was on: a timeline, as like as not. */
const UNDERNEATH = where(/\/(photo|video)\/\d/, (root) => !root.closest('[role="dialog"]'));

/** X, to those who are signed in; to others see x/signedOut.ts. React: test ids and aria-labels are stable, class names are not; lists are virtualised. Counts in aria-labels are exact. */
export default {
  ...about,
  shownCountsAre: (root) => (root.querySelector('[data-testid="primaryColumn"]') ? 'floored' : 'rounded'),
  reserved: 'home explore notifications messages i settings search compose login signup jobs tos privacy about',
  pages: {
    post: {
      path: ['/:handle/status/:id/*', '/i{/web,}/status/:id'],
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
    root: `[data-testid="primaryColumn"]:has([data-testid="UserName"]), ${SHEET}`,
    handle: ['[data-testid="UserName"] [tabindex="-1"] div[dir]', from('a[href$="/following"]', /^\/(\w+)\/following$/)], // 2025-11
    name: ['[data-testid="UserName"] div[dir]', 'h1'], // 2026-10, 2025-11
    verified: [within('[data-testid="UserName"]', present('[data-testid="icon-verified"]'))], // 2025-11
    private: ['[data-testid="UserName"]:has([data-testid="icon-lock"])', LOCKED], // 2025-04; the other's is taken to be called alike
    followers: [schemaCount('Follows'), FOLLOWERS], // 2026-10, 2025-11
    following: [schemaCount('Friends'), FOLLOWING], // 2026-10, 2025-11
    posts: [schemaCount('Tweets'), POSTS], // 2026-10, 2025-11
    joined: [schemaText('dateCreated'), '[data-testid="UserJoinDate"]', beside('calendar', ':not(article *)')], // 2026-10, 2025-11
    bio: ['[data-testid="UserDescription"]'], // 2025-11
    defaultAvatar: [DEFAULT_AVATAR], // 2025-11
  },
  post: {
    item: `article[data-testid="tweet"], ${ENTRY}`,
    not: QUOTE,
    skip: [(_root, look) => look.page.kind === 'profile' && /\/.+\/./.test(look.url.pathname)],
    id: [from(STAMP, /\/status\/(\d+)/), ID], // 2026-10, 2026-09
    author: [AUTHOR, WRITER], // 2026-10, 2026-09
    publishedAt: [[`${STAMP} time`, 'datetime'], SENT], // 2026-10, 2026-09
    likes: [LIKES, ...button('like')], // 2026-10, 2026-09
    replies: [REPLIES, ...button('reply')], // 2026-10, 2026-09
    shares: [REPOSTS, ...button('retweet')], // 2026-10, 2026-09
    saves: [SAVES, SAVES_LEFT, ...button('bookmark')], // 2026-10, 2026-09
    views: [VIEWS, VIEWS_LEFT, 'a[href$="/analytics"], [data-engagement-action="generic"], a[href*="/status/"] > .font-bold'], // 2026-10, 2026-09
    pollVotes: ['[data-testid="cardPoll"] span:not(:has(span), [role="list"] *, [role^="radio"] *)'], // 2026-09
    pinned: [PINNED, beside('pin')], // 2026-10, 2026-09
    promoted: [AD], // 2026-09
    sharedBy: [from(LINKED, /^\/(\w+)$/)], // 2025-11
  },
  comment: {
    item: `article[data-testid="tweet"], ${ANSWER}`,
    not: QUOTE,
    afterFocal: true,
    skip: [UNDERNEATH, AD, BEYOND],
    author: [AUTHOR, WRITER], // 2026-10, 2026-09
    publishedAt: [[`${STAMP} time`, 'datetime'], SENT], // 2026-10, 2026-09
    likes: [LIKES, ...button('like')], // 2026-10, 2026-09
    text: ['[data-testid="tweetText"], div.whitespace-pre-wrap'], // 2026-10, 2026-09
  },
  member: people,
  badge: { beside: '[data-testid="UserName"] div[dir], main h1' },
  chip: { inside: '[data-testid="User-Name"], span:has(> a > .font-bold)' },
} satisfies Site as Site;
