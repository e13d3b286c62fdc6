import type { Extractor } from '../../extract/Extractor';
import { exact, from, nth, part, present, says, where } from '../../extract/extractors';
import type { Site } from '../Site';
import { FOLLOWERS, PRIVATE, VERIFIED } from '../shared/words';
import about from './about';
import { ACCOUNT, COMMENT, NAMES, POST, STATED, stated, TILE } from './posts';

/** The counters: posts, followers, following, links or (a private account's) buttons. */
const COUNTERS = 'header section:has(> ul)';
const counter = (place: number, way?: Extractor): Extractor => nth(`${COUNTERS} ul li`, { nth: place, of: 3 }, way);
/** Newest: three boxes in a row, the second with a link and no more; over them a name, or none. */
const LINK = 'a[href$="/followers/"]';
const POSTS = `header div:has(+ div > ${LINK}:only-child)`;
const NAME = `header div:has(~ div ${LINK}):not(${POSTS}) > span[dir="auto"]`;
/** The names, as far as they differ, of both pictures that everybody begins with: 2025-04, 2025. */
const isDefault = (picture: string): Extractor => says(picture, 'src', '44884218_345707', '464760996_125414');
/** What the head says of followers, up to the comma behind it. Whom the account follows is not taken from there: it is off by some per cent. */
const [COUNTED, COMMA] = [`.*?(?:${FOLLOWERS.source}).*?`, '(?:[,،] |、)'];

/** Instagram. React: roles, addresses and titles are stable, class names are not; drawings' labels are translated. */
export default {
  ...about,
  shownCountsAre: 'floored',
  reserved:
    'p reel reels tv explore stories direct accounts about legal developer api web archive notifications challenge session privacy your_activity emails nametag graphql create topics',
  pages: {
    post: {
      path: ['/{p,reel,reels,tv}/:id', '/{p,reel}/:id/{liked_by,comments}', '/:handle/{p,reel}/:id'],
      examples: ['https://www.instagram.com/p/DElvsYatmWj/', 'https://www.instagram.com/mira.halvorsen/reel/CkL6P0eJvHB/'],
      scope: (root) => [...root.querySelectorAll('[role="dialog"]:has(article time[datetime])')].at(-1) ?? root,
    },
    followers: { path: '/:handle/followers/*', examples: ['https://www.instagram.com/mira.halvorsen/followers/'] },
    feed: { path: ['/', '/explore/*'], examples: ['https://www.instagram.com/explore/search/keyword/?q=tea'] },
    profile: {
      path: ['/:handle', '/:handle/{reels,tagged,saved,reposts,following}'],
      examples: ['https://www.instagram.com/mira.halvorsen/', 'https://www.instagram.com/mira.halvorsen/following/'],
    },
  },
  profile: {
    root: (root) => root.querySelector('main:has(header)') ?? root.querySelector('head:has([content="profile"])') ?? undefined,
    handle: [
      from(`header ${LINK}`, /^\/([\w.]+)\/followers/), // 2025-04
      'header h2',
      from('[role="tablist"] a', ACCOUNT),
      stated('url', /(?:^|\.com)\/([\w.]+)/), // 2026-01
    ],
    name: [`${COUNTERS} + section > div > div:first-child span[dir="auto"]`, NAME, stated('title', /^(.+) \(@/)], // 2025-04, 2026
    verified: [from('header svg', VERIFIED, 'aria-label')],
    private: [part('header ~ div span[dir="auto"]', PRIVATE)], // 2025-02
    followers: [
      exact(`header ${LINK} span[title]`, 'title'), // 2025-04
      counter(1, exact('span[title]', 'title')), // 2025-02
      `header ${LINK}`,
      counter(1),
      stated('description', new RegExp(`^(${COUNTED})${COMMA}`, 'i')), // 2026-01
    ],
    following: ['header a[href$="/following/"]', counter(2)], // 2025-04, 2025-02
    posts: [counter(0), POSTS, stated('description', new RegExp(`^${COUNTED}${COMMA}.+?${COMMA}(.+?) [-–—] `, 'i'))], // 2025-04, 2026
    bio: [`${COUNTERS} + section > div > span[dir="auto"]`], // 2025-04
    defaultAvatar: [isDefault('header img')],
  },
  post: [{ item: 'article', ...POST }, { on: ['post'], item: 'main div:has(> div + hr + div)', ...POST }, TILE, STATED], // 2025-04, 2026-05
  comment: COMMENT,
  member: {
    on: ['followers', 'profile'],
    item: '[role="dialog"] [style*="flex-direction: column"][style*="position: relative"] > div:has(a[role="link"])',
    skip: [where(/^(?!\/[\w.]+\/follow)/, () => true)],
    ordered: true,
    handle: [from('a[role="link"]', ACCOUNT)], // 2025-04
    name: ['span[dir="auto"]:not(a *, button *)'], // 2025-04
    verified: [present('a[role="link"] svg')], // 2025-04
    defaultAvatar: [isDefault('img')],
  },
  badge: { beside: 'header a:has(h2), header h2:not(a *)' },
  chip: { inside: NAMES },
} satisfies Site as Site;
