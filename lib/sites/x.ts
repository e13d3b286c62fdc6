import type { Count } from '../account';
import { all, exact, first, follow, from, inside, present, schemaCount, schemaText, textOf } from '../reader/ways';
import type { Look, Site } from '../site';

const STAMP = 'a[href*="/status/"]:has(time)';
const AUTHOR = from('[data-testid="User-Name"] a[role="link"]', /^\/(\w+)$/);
const REPLIES = exact('[data-testid="reply"]', 'aria-label');
const REPOSTS = exact('[data-testid="retweet"], [data-testid="unretweet"]', 'aria-label');
const LIKES = exact('[data-testid="like"], [data-testid="unlike"]', 'aria-label');
const SAVES = exact('[data-testid="bookmark"], [data-testid="removeBookmark"]', 'aria-label');
const VIEWS = exact('a[href$="/analytics"]', 'aria-label');
const NOT_MINE = /\/(with_replies|highlights|media|likes|articles)\/?$/;

/** The numbers of the summary label after replies, reposts and likes: bookmarks, then views; the label leaves zeros out. */
function rest(root: Element, look: Look): number[] | undefined {
  const label = first(root, '[role="group"][aria-label]', look)?.getAttribute('aria-label') ?? '';
  const numbers = (label.match(/\d+/g) ?? []).map(Number);
  for (const way of [REPLIES, REPOSTS, LIKES]) {
    const count = follow(way, root, look) as Count | undefined;
    if (!count || (count.value > 0 && numbers.shift() !== count.value)) return undefined;
  }
  return numbers;
}

const whole = (value: number | undefined): Count | undefined =>
  value === undefined ? undefined : { low: value, value, high: value };

/** In a timeline bookmarks stand only in the label: what is left when the views are taken off. */
function savesOfLabel(root: Element, look: Look): Count | undefined {
  const views = follow(VIEWS, root, look) as Count | undefined;
  const numbers = rest(root, look);
  if (!numbers || (!views && first(root, 'a[href$="/analytics"]', look))) return undefined;
  if (views && numbers.at(-1) === views.value) numbers.pop();
  return numbers.length > 1 ? undefined : whole(numbers[0] ?? 0);
}

/** On the focal post the exact views stand only in the label, last. */
function viewsOfLabel(root: Element, look: Look): Count | undefined {
  const numbers = rest(root, look);
  const saves = follow(SAVES, root, look) as Count | undefined;
  if (!numbers || !first(root, 'a[href$="/analytics"]', look)) return undefined;
  return numbers.length > (saves?.value ? 1 : 0) ? whole(numbers.at(-1)) : undefined;
}

/** The context line above a post holds a link when somebody reposted it, and none when it is pinned. */
function context(root: Element, look: Look): string | undefined {
  const line = first(root, '[data-testid="socialContext"]', look);
  return line && ((line.closest('a') ?? line.querySelector('a'))?.getAttribute('href') ?? '');
}

const postsOfHeader = (root: Element, look: Look) =>
  /^\/\w+\/?$/.test(look.url.pathname) ? follow('h2[role="heading"] + div', root, look) : undefined;

/** Rows load their pictures late: no picture says nothing. */
const plainAvatar = (root: Element, look: Look) =>
  first(root, '[data-testid^="UserAvatar-Container-"] img', look)?.getAttribute('src')?.includes('/default_profile');

/** X. React: test ids and aria-labels are stable, class names are not; lists are virtualised. Counts in aria-labels are exact. */
export default {
  id: 'x',
  name: 'X',
  matches: ['https://x.com/*', 'https://twitter.com/*'],
  words: { likes: 'likes', replies: 'replies', shares: 'reposts', saves: 'bookmarks', views: 'views' },
  shownCountsAre: 'floored',
  reserved: 'home explore notifications messages i settings search compose login signup jobs tos privacy about'.split(
    ' ',
  ),
  pages: {
    post: {
      path: ['/:handle/status/:id', '/:handle/status/:id/*', '/i/web/status/:id', '/i/status/:id'],
      examples: [
        'https://x.com/mira_halvorsen/status/1904215007602082285',
        'https://x.com/i/web/status/1904215007602082285',
      ],
    },
    followers: {
      path: ['/:handle/followers', '/:handle/verified_followers'],
      examples: ['https://x.com/mira_halvorsen/followers'],
      scope: ownList,
    },
    feed: { path: ['/home', '/search', '/explore/*', '/i/lists/:list'], examples: ['https://x.com/home'] },
    profile: {
      path: [
        '/:handle',
        '/:handle/with_replies',
        '/:handle/highlights',
        '/:handle/media',
        '/:handle/likes',
        '/:handle/articles',
      ],
      examples: ['https://x.com/mira_halvorsen', 'https://twitter.com/mira_halvorsen/'],
    },
  },
  profile: {
    root: (root) => root.querySelector('[data-testid="primaryColumn"]:has([data-testid="UserName"])') ?? undefined,
    handle: [
      '[data-testid="UserName"] [tabindex="-1"] div[dir="ltr"]',
      from('a[href$="/following"]', /^\/(\w+)\/following$/),
    ], // 2025-11
    name: [
      '[data-testid="UserName"] div[dir="ltr"] > span > span:first-child',
      '[data-testid="UserName"] div[dir="ltr"]',
    ], // 2025-11
    verified: [present('[data-testid="UserName"] [data-testid="icon-verified"]')], // 2025-11
    private: ['[data-testid="UserName"] [data-testid="icon-lock"]'], // 2025-04
    followers: [
      schemaCount('Follows'),
      'a[href$="/verified_followers"] > span:first-child',
      'a[href$="/followers"]:not([role="tab"]) > span:first-child',
    ], // 2025-11
    following: [schemaCount('Friends'), 'a[href$="/following"] > span:first-child'], // 2025-11
    posts: [schemaCount('Tweets'), postsOfHeader], // 2025-11
    joined: [schemaText('dateCreated'), '[data-testid="UserJoinDate"]'], // 2025-11
    bio: ['[data-testid="UserDescription"]'], // 2025-11
    defaultAvatar: [plainAvatar], // 2025-11
  },
  post: {
    item: 'article[data-testid="tweet"]',
    not: 'div[role="link"][tabindex="0"]',
    skip: [(_root, look) => look.page.kind === 'profile' && NOT_MINE.test(look.url.pathname)],
    focal: [(root, look) => follow(from(STAMP, /\/status\/(\d+)/), root, look) === look.page.postId], // 2026-09
    id: [from(STAMP, /\/status\/(\d+)/)], // 2026-09
    author: [AUTHOR], // 2026-09
    publishedAt: [[`${STAMP} time`, 'datetime']], // 2026-09
    likes: [LIKES], // 2026-09
    replies: [REPLIES], // 2026-09
    shares: [REPOSTS], // 2026-09
    saves: [SAVES, savesOfLabel], // 2026-09
    views: [VIEWS, viewsOfLabel, 'a[href$="/analytics"]'], // 2026-09
    pinned: [(root, look) => context(root, look) === ''], // 2026-09
    promoted: [inside('[data-testid="placementTracking"]')], // 2026-09
    sharedBy: [(root, look) => context(root, look)?.replace('/', '')], // 2025-11
  },
  comment: {
    item: 'article[data-testid="tweet"]',
    not: 'div[role="link"][tabindex="0"]',
    afterFocal: true,
    skip: [inside('[data-testid="placementTracking"]'), isSuggested],
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
      name: ['a[role="link"]:not([tabindex="-1"]) div[dir="ltr"]'], // 2025-04
      bio: [(root, look) => all(root, 'div[dir="auto"]', look).map(textOf).at(-1)], // 2025-04
      verified: [present('[data-testid="icon-verified"]')], // 2025-04
      defaultAvatar: [plainAvatar],
    },
    {
      on: ['profile', 'post', 'followers', 'feed', 'other'],
      item: '[data-testid="HoverCard"]',
      handle: [from('a[role="link"]', /^\/(\w+)$/)],
      name: ['a[role="link"]:not([tabindex="-1"]) div[dir="ltr"]'],
      following: ['a[href$="/following"] > span:first-child'],
      followers: ['a[href$="/verified_followers"] > span:first-child', 'a[href$="/followers"] > span:first-child'],
      verified: [present('[data-testid="icon-verified"]')],
      defaultAvatar: [plainAvatar],
    },
  ],
  badge: { beside: '[data-testid="UserName"] div[dir="ltr"]' },
  chip: { inside: '[data-testid="User-Name"]' },
} satisfies Site as Site;

/** Below the replies X suggests other posts under a heading of their own. */
function isSuggested(root: Element): boolean {
  let cell = root.closest('[data-testid="cellInnerDiv"]')?.previousElementSibling;
  for (; cell; cell = cell.previousElementSibling) if (cell.querySelector('h2[role="heading"]')) return true;
  return false;
}

/** The sticky header names whose list it is: an older list may still stand under the new address. */
function ownList(root: Element, look: Look): Element | undefined {
  const header = first(root, '[data-testid="primaryColumn"] h2[role="heading"] + div', look);
  return header && textOf(header).toLowerCase() === `@${look.page.handle}` ? root : undefined;
}
