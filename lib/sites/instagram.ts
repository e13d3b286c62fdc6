import { behindIcon, exact, from, lacks, nth, part, present, says, several, where } from '../reader/ways';
import type { Site, Way } from '../site';

const ACCOUNT = /^\/([\w.]+)\/$/;
const CODE = /\/(?:p|reel|tv)\/([\w-]+)/;
const DATED = 'a:has(time[datetime]):not([href*="/c/"])';
const COMMENT = 'ul:has(> div[role="button"] h3)';
const ICONS = { icon: 'section svg', number: 'section [role="button"]:not(:has(svg, img))' };
const HEADER_LINE = 'article > div > div:first-child a';
/** The counters: posts, followers, following, links or (a private account's) buttons. */
const COUNTERS = 'header section:has(> ul)';
const counter = (place: number, way?: Way): Way => nth(`${COUNTERS} ul li`, { nth: place, of: 3 }, way);
/** Newest: three boxes in a row, the second with a link and no more; over them a name, or none. */
const FOLLOWERS = 'a[href$="/followers/"]';
const POSTS = `header div:has(+ div > ${FOLLOWERS}:only-child)`;
const NAME = `header div:has(~ div ${FOLLOWERS}):not(${POSTS}) > span[dir="auto"]`;
const PRIVATE =
  /(account is private|cuenta es privada|conta é privada|compte est privé|konto ist privat|account è privato|account is privé|hesap gizli|akun ini privat|закрытый аккаунт|アカウントは非公開|비공개 계정|私密帐户|私密帳號|不公開帳號|الحساب خاص|अकाउंट प्राइवेट|konto jest prywatne)/i;
const PINNED = /(pin|fijad|fixad|épingl|angehef|angepin|fissat|закреп|固定|고정|置顶|置頂|sabit|disemat|مثبت)/i;
const VERIFIED = /(verif|vérif|認証|인증|已驗證|已验证|doğrulan|подтвержд|xác minh|zweryfik|موث)/i;
const DEFAULT_AVATAR = says('img', 'src', '44884218_345707102882519');
/** Only what is shortened: full numbers of the head lag behind the page's. */
const HEAD = 'meta[property="og:description"]';

/** Instagram. React: roles, addresses and titles are stable, class names are not; drawings' labels are translated. */
export default {
  id: 'instagram',
  name: 'Instagram',
  matches: ['https://www.instagram.com/*'],
  words: { likes: 'likes', replies: 'comments' },
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
    feed: {
      path: ['/', '/explore/*'],
      examples: ['https://www.instagram.com/', 'https://www.instagram.com/explore/search/keyword/?q=tea'],
    },
    profile: {
      path: ['/:handle', '/:handle/{reels,tagged,saved,reposts,following}'],
      examples: ['https://www.instagram.com/mira.halvorsen/', 'https://www.instagram.com/mira.halvorsen/following/'],
    },
  },
  profile: {
    root: (root) => root.querySelector('main:has(header)') ?? undefined,
    handle: [from(`header ${FOLLOWERS}`, /^\/([\w.]+)\/followers/), 'header h2', from('[role="tablist"] a', ACCOUNT)], // 2025-04
    name: [`${COUNTERS} + section > div > div:first-child span[dir="auto"]`, NAME], // 2025-04, 2026
    verified: [from('header svg', VERIFIED, 'aria-label')],
    private: [part('header ~ div span[dir="auto"]', PRIVATE)], // 2025-02
    followers: [
      exact(`header ${FOLLOWERS} span[title]`, 'title'), // 2025-04
      counter(1, exact('span[title]', 'title')), // 2025-02
      `header ${FOLLOWERS}`,
      counter(1),
    ],
    following: ['header a[href$="/following/"]', counter(2)], // 2025-04, 2025-02
    posts: [counter(0), POSTS], // 2025-04, 2026
    bio: [`${COUNTERS} + section > div > span[dir="auto"]`], // 2025-04
    defaultAvatar: [says('header img', 'src', '44884218_345707102882519')],
  },
  post: [
    {
      item: 'article',
      not: COMMENT,
      id: [from(DATED, CODE)], // 2025-04
      author: [from('a', ACCOUNT)], // 2025-04
      publishedAt: [[`${DATED} time`, 'datetime']], // 2025-04
      likes: [behindIcon(ICONS, 0), part('span > a[href$="/liked_by/"]:only-child', /^(.*\p{Nd}.*)$/u)], // 2026, 2025-04
      replies: [behindIcon(ICONS, 1), part('a[href$="/comments/"]', /^(.*\p{Nd}.*)$/u)], // 2026, 2025-04
      promoted: [lacks('time[datetime]')],
      joint: [several(HEADER_LINE, ACCOUNT)],
    },
    {
      on: ['profile', 'feed'],
      item: 'main a[role="link"]:is([href*="/p/"], [href*="/reel/"]):has(img):not(article *, header *, [role="dialog"] *)',
      skip: [where(/\/(tagged|saved|reposts)\/?$/, () => true)],
      id: [from('', CODE)], // 2025-04
      author: [from('', /^\/([\w.]+)\/(?:p|reel)\//)], // 2025-04
      likes: [nth('ul li', { nth: 0, of: 2 })], // 2025-04, while hovered
      replies: [nth('ul li', { nth: 1, of: 2 })], // 2025-04, while hovered
      pinned: [from('svg', PINNED, 'aria-label')],
    },
    {
      on: ['post'],
      item: 'head',
      id: [from('meta[property="og:url"]', CODE, 'content')], // 2025-09
      author: [from('meta[property="og:url"]', /\.com\/([\w.]+)\/(?:p|reel)\//, 'content')], // 2025-09
      likes: [from(HEAD, /^([\d.,]+[KMB]) /, 'content')], // 2025-09
      replies: [from(HEAD, /^[\d.,]+[KMB]? [^,]+, ([\d.,]+[KMB]) /, 'content')], // 2025-09
    },
  ],
  comment: {
    item: COMMENT,
    author: [from('h3 a', ACCOUNT)], // 2026
    publishedAt: [['time[datetime]', 'datetime']], // 2026
    likes: [part('a:has(time) + button, a:has(time) ~ * button', /^(.*\p{Nd}.*)$/u)], // 2026
    postId: [from('a:has(time)', CODE)],
    text: ['h3 + div'], // 2026
  },
  member: {
    on: ['followers', 'profile'],
    item: '[role="dialog"] [style*="flex-direction: column"][style*="position: relative"] > div:has(a[role="link"])',
    skip: [where(/^(?!\/[\w.]+\/follow)/, () => true)],
    ordered: true,
    handle: [from('a[role="link"]', ACCOUNT)], // 2025-04
    name: ['span[dir="auto"]:not(a *, button *)'], // 2025-04
    verified: [present('a[role="link"] svg')], // 2025-04
    defaultAvatar: [DEFAULT_AVATAR],
  },
  badge: { beside: 'header a:has(h2), header h2:not(a *)' },
  chip: { inside: 'article > div > div:first-child span[dir="auto"]:has(a)' },
} satisfies Site as Site;
