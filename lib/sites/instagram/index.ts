import { exact } from '../../extract/counts';
import type { Extractor, FindElement } from '../../extract/Extractor';
import { attributeIncludes, exists, linkMatch, match, nth, onPath } from '../../extract/selectors';
import type { Site } from '../Site';
import { FOLLOWER_WORDS } from '../shared/followers';
import { PRIVATE } from '../shared/private';
import { VERIFIED } from '../shared/verified';
import { id, is, matches } from './about';
import { bioUnderCounters, COUNTER_LITERALS, counterInRow, nameOverCounters } from './counters';
import { inHead } from './head';
import { ACCOUNT, comment, NAMES, POST, POST_IN_HEAD, POST_LITERALS, TILE } from './posts';
import { REEL, REEL_LITERALS } from './reels';

/** The counters: posts, followers, following, links or (a private account's) buttons. */
const COUNTERS = 'header section:has(> ul)';
const counter = (place: number, extractor?: Extractor): Extractor => nth(`${COUNTERS} ul li`, place, 3, extractor);
/** Newest: three boxes in a row, the second with a link and no more; over them a name, or none. */
const LINK = 'a[href$="/followers/"]';
const POSTS = `header div:has(+ div > ${LINK}:only-child)`;
const NAME = `header div:has(~ div ${LINK}):not(${POSTS}) > span[dir="auto"]`;
/** The names, as far as they differ, of both pictures that everybody begins with: 2025-04, 2025. */
const isDefault = (picture: string): Extractor =>
  attributeIncludes(picture, 'src', '44884218_345707', '464760996_125414');
/**
 * The head's figure for followers, up to the comma behind it. That for who is followed is off by some per cent: not
 * taken.
 */
const [COUNTED, COMMA] = [`.*?(?:${FOLLOWER_WORDS.source}).*?`, '(?:[,،] |、)'];
const MEMBER_ROW =
  '[role="dialog"] [style*="flex-direction: column"][style*="position: relative"] > div:has(a[role="link"])';
const MAIN = 'main:has(header)';

const header: FindElement = (root) =>
  root.querySelector(MAIN) ?? root.querySelector('head:has([content="profile"])') ?? undefined;
const newestDialog: FindElement = (root) =>
  [...root.querySelectorAll('[role="dialog"]:has(article time[datetime])')].at(-1) ?? root;

/** Instagram. React: roles, addresses and titles are stable, class names are not; drawings' labels are translated. */
export default {
  id,
  matches,
  is,
  shownCountsAre: 'floored',
  reserved:
    'p reel reels tv explore stories direct accounts about legal developer api web archive notifications challenge ' +
    'session privacy your_activity emails nametag graphql create topics',
  pages: {
    post: {
      path: ['/{p,reel,reels,tv}/:id', '/{p,reel}/:id/{liked_by,comments}', '/:handle/{p,reel}/:id'],
      scope: newestDialog,
    },
    followers: { path: '/:handle/followers/*' },
    feed: { path: ['/', '/explore/*'] },
    profile: { path: ['/:handle', '/:handle/{reels,tagged,saved,reposts,following}'] },
  },
  profile: {
    root: header,
    handle: [
      linkMatch(`header ${LINK}`, /^\/([\w.]+)\/followers/), // 2025-04
      'header h2', // 2025-04
      linkMatch('[role="tablist"] a', ACCOUNT), // 2025-04
      inHead('url', /(?:^|\.com)\/([\w.]+)/), // 2026-01
    ],
    name: [
      `${COUNTERS} + section > div > div:first-child span[dir="auto"]`, // 2025-04
      NAME, // 2026
      nameOverCounters, // 2026-07
      inHead('title', /^(.+) \(@/), // 2026-01
    ],
    verified: [match(['header svg', 'aria-label'], VERIFIED)], // 2025-04
    private: [match('header ~ div span[dir="auto"]', PRIVATE)], // 2025-02
    followers: [
      exact([`header ${LINK} span[title]`, 'title']), // 2025-04
      counter(1, exact(['span[title]', 'title'])), // 2025-02
      counterInRow(1, exact(['span[title]', 'title'])), // 2026-07
      `header ${LINK}`, // 2025-04
      counter(1), // 2025-02
      counterInRow(1), // 2026-07
      inHead('description', new RegExp(`^(${COUNTED})${COMMA}`, 'i')), // 2026-01
    ],
    following: ['header a[href$="/following/"]', counter(2), counterInRow(2)], // 2025-04, 2025-02, 2026-07
    posts: [
      counter(0), // 2025-04
      POSTS, // 2026
      counterInRow(0), // 2026-07
      inHead('description', new RegExp(`^${COUNTED}${COMMA}.+?${COMMA}(.+?) [-–—] `, 'i')), // 2026-01
    ],
    bio: [`${COUNTERS} + section > div > span[dir="auto"]`, bioUnderCounters], // 2025-04, 2026-07
    defaultAvatar: [isDefault('header img')], // 2025-04
  },
  post: [
    { item: 'article', ...POST },
    { on: ['post'], item: 'main div:has(> div + hr + div)', ...POST },
    TILE,
    REEL,
    POST_IN_HEAD,
  ],
  comment,
  member: {
    on: ['followers', 'profile'],
    item: MEMBER_ROW,
    skip: [onPath(/^(?!\/[\w.]+\/follow)/, () => true)],
    ordered: true,
    handle: [linkMatch('a[role="link"]', ACCOUNT)], // 2025-04
    name: ['span[dir="auto"]:not(a *, button *)'], // 2025-04
    verified: [exists('a[role="link"] svg')], // 2025-04
    defaultAvatar: [isDefault('img')], // 2025-04
  },
  badge: { beside: 'header a:has(h2), header h2:not(a *)' },
  chip: { inside: NAMES },
  literals: [...POST_LITERALS, COUNTER_LITERALS, REEL_LITERALS, MAIN, 'head:has([content="profile"])'],
} satisfies Site as Site;
