import {
  above,
  addressed,
  after,
  answers,
  exact,
  from,
  isHidden,
  part,
  present,
  schemaCount,
  schemaText,
  silent,
  sum,
  titled,
  visible,
} from '../../extract/extractors';
import type { Site } from '../Site';
import about from './about';

const [PROFILE, THREAD] = ['[data-testid="profileScreen"]', '[data-testid="postThreadScreen"]'];
const LIST = visible('[data-testid="profileFollowersScreen"]');
const FEED_ITEM = '[data-testid^="feedItem-by-"]';
const QUOTE = 'div[role="link"]:not([data-testid]):has([data-testid^="userAvatar"])'; // the item has this role too
const STAMP = 'a[href*="/post/"][data-tooltip]';
const NAME = '[data-testid="profileHeaderDisplayName"]';
const DEFAULT_AVATAR = present('[data-testid="userAvatarFallback"]');
const WHO = /^\/profile\/([^/]+)$/;
const [PERSON, AUTHOR] = [from('a[href*="/profile/"]', WHO), after('data-testid', '-by-')];
const ID = from(`${STAMP}, a[href$="-by"], a[href$="/quotes"]`, /\/post\/([^/]+)(?:\/[a-z-]+)?$/);
const [FOLLOWERS, FOLLOWING] = ['[data-testid="profileHeaderFollowersButton"]', '[data-testid="profileHeaderFollowsButton"]'];
const CARD_FOLLOWERS = 'a[href*="/profile/"][href$="/followers"]';
/** Over an item, beside the gutter for a thread's line: who reposted it, or that it is pinned. */
const OVER = `div:has(+ div ${STAMP})`;
const NO_REPOSTS = silent('[data-testid="repostBtn"], div:has(> [data-testid="replyBtn"]) + div button');
/** Reposts and quotes stand apart on a post's own page, together everywhere. */
const COUNTS = {
  id: [ID], // 2026-11
  author: [AUTHOR], // 2026-11
  likes: [exact('[data-testid="likeBtn"]', 'aria-label'), '[data-testid="likeCount"]'], // 2026-11
  replies: [exact('[data-testid="replyBtn"]', 'aria-label')], // 2026-11
  shares: [sum('[data-testid="repostCount-expanded"]', '[data-testid="quoteCount-expanded"]'), '[data-testid="repostCount"]', NO_REPOSTS],
};
const THREAD_ITEM = { item: '[data-testid^="postThreadItem-by-"]', not: QUOTE, ...COUNTS };
const NOTE = `div:has(${STAMP}) + div > svg + div[dir="auto"]`;
const LINE = `${OVER} > div:first-child:not(:has(a)) > div`;
const DATE = 'div[dir="auto"]:not(a *, [data-word-wrap], [data-word-wrap] *)';

/** Bluesky. React Native Web: test ids are stable, class names are not; old screens stay in the document, hidden. */
export default {
  ...about,
  shownCountsAre: 'floored',
  handle: (text) => (/^did:|^handle\.invalid$/.test(text) ? undefined : text.replace(/^@/, '')), // a key, or everybody's whose name is not proven
  pages: {
    post: { path: '/profile/:handle/post/:id', examples: ['https://bsky.app/profile/mira.example/post/3kabc'], scope: visible(THREAD) },
    followers: { path: '/profile/:handle/followers', examples: ['https://bsky.app/profile/mira.example/followers'], scope: titled(LIST) },
    feed: { path: ['/', '/search', '/saved', '/hashtag/:tag', '/profile/:handle/{feed,lists}/:list'], examples: ['https://bsky.app/'] },
    profile: { path: '/profile/:handle', examples: ['https://bsky.app/profile/mira.example'], scope: visible(PROFILE) },
  },
  profile: {
    root: '',
    handle: [from(FOLLOWERS, /^\/profile\/([^/]+)\/followers$/)], // 2026-11
    name: [NAME], // 2026-11
    verified: [present(`:is(${NAME}, ${NAME} + div) button path[fill="#fff"]`)], // 2026-07: the white tick; a bot's badge has none
    followers: [exact(FOLLOWERS, 'aria-label'), FOLLOWERS], // 2026-11
    following: [exact(FOLLOWING, 'aria-label'), FOLLOWING], // 2026-11
    posts: [`${FOLLOWING} + div`, schemaCount('WriteAction', 'agentInteractionStatistic')], // 2026-11, 2026-01
    joined: [schemaText('dateCreated')], // 2026-01
    bio: ['[data-testid="profileHeaderDescription"]'], // 2026-11
    defaultAvatar: [present('[data-testid="profileHeaderAviButton"] [data-testid="userAvatarFallback"]')], // 2025-04
  },
  post: [
    {
      on: ['profile', 'feed', 'other'],
      item: FEED_ITEM,
      not: QUOTE,
      skip: [isHidden],
      ...COUNTS,
      publishedAt: [[STAMP, 'aria-label']], // 2026-11
      pinned: [present(`${OVER} > div + div > div:not([aria-label]) > svg`)], // 2026-11
      sharedBy: [above('[data-testid^="userAvatar"]', 'a[href*="/profile/"]:not(:has([data-testid^="userAvatar"]))', from('', WHO))], // 2026-11
      isReply: [answers({ note: NOTE, whom: PERSON, nameless: true, sign: LINE, item: FEED_ITEM, author: AUTHOR })], // 2026-11
    },
    {
      on: ['post'],
      ...THREAD_ITEM,
      focal: [addressed(ID, AUTHOR, '[role="link"]')], // 2026-11
      publishedAt: [part(DATE, /\d.* · (.*\d.*)$/)], // 2026-11
      saves: ['[data-testid="bookmarkCount-expanded"]'], // 2026-11
    },
  ],
  comment: {
    ...THREAD_ITEM,
    afterFocal: true,
    publishedAt: [[STAMP, 'aria-label']], // 2026-11
    text: ['[data-testid="postText"]', '[data-word-wrap]'], // 2025-04, 2026-11
  },
  member: [
    {
      // a link with links in it; saved and opened again, it is torn into an empty one and what was in it
      item: 'a[href*="/profile/"], div:has(> a[href*="/profile/"]:empty)',
      ordered: true,
      handle: [from('', WHO), PERSON], // 2026-11
      name: ['div[dir="auto"]'], // 2026-11
      bio: ['[data-word-wrap]', 'a > div:nth-child(2)'], // 2026-11, 2025-04
      defaultAvatar: [DEFAULT_AVATAR], // 2026-11
    },
    {
      on: ['profile', 'post', 'followers', 'feed', 'other'],
      item: `div[style*="will-change"]:has(${CARD_FOLLOWERS}):not(:has([data-testid^="profile"], ${STAMP}))`,
      handle: [from(CARD_FOLLOWERS, /^\/profile\/([^/]+)\/followers$/)],
      followers: [CARD_FOLLOWERS],
      following: ['a[href*="/profile/"][href$="/follows"]'],
    },
  ],
  badge: { beside: `${NAME}:not([style*="display: none"] *)` },
  chip: { beside: `${STAMP}, a:has([data-testid^="userAvatar"]) + a` },
} satisfies Site as Site;
