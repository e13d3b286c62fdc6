import { isPostOfAddress, timeOfId } from '../../extract/ids';
import { linkedData, schemaCount } from '../../extract/schemaOrg';
import { exists, linkMatch, match } from '../../extract/selectors';
import type { Site } from '../Site';
import { PRIVATE } from '../shared/private';
import { id, is, matches } from './about';
import { COMMENT_LITERALS, comment } from './comments';
import { DATA_LITERALS, statedCount, statedFlag, statedTime } from './data';

const HANDLE = /\/@([^/?#]+)/;
const GRID_ID = linkMatch('a', /\/(?:video|photo)\/(\d+)/);
const PLAYER = match(['[id^="xgwrapper-"]', 'id'], /-(\d{15,})$/);
/** An advertisement's own words; "Paid partnership" is in the same place. */
const AD = new RegExp(
  [
    '^(sponsored|ad$|promoted|gesponsert|anzeige|werbung|patrocinado|publicidad|an[uú]ncio', // 2025-12
    'sponsorisé|реклама|広告|プロモーション$|مموّل|إعلان)',
  ].join('|'),
  'i',
);
const AVATARS = 'a[data-e2e="video-author-avatar"], a[data-e2e="browse-user-avatar"]';
const AUTHOR = linkMatch(`${AVATARS}, a:has([data-e2e="browse-username"])`, HANDLE);
const COUNTS = {
  likes: [match('[data-e2e="like-count"], [data-e2e="browse-like-count"]')], // 2025-12
  replies: [match('[data-e2e="comment-count"], [data-e2e="browse-comment-count"]')], // 2025-12
  saves: [match('[data-e2e="undefined-count"], [data-e2e="favorite-count"]')], // 2025-12
  shares: [match('[data-e2e="share-count"]')], // 2025-12
  views: [statedCount('statsV2/playCount'), statedCount('stats/playCount')], // 2025-12
  paid: [match('[data-e2e="sponsored-tag"]', /\S/)], // 2025-12
  promoted: [match('[data-e2e="sponsored-tag"]', AD)], // 2025-12
};
const NO_BIO = /^(?!(?:No bio yet|Aucune biographie pour le moment)\.$)(.+)$/;
const LIST_ITEM = '[data-e2e="recommend-list-item-container"]';
const VIDEO_PAGE = ':is(#main-content-video_detail, [class*="DivBrowserModeContainer"])';

/**
 * TikTok. data-e2e names are stable, and the last part of a class name. Numbers are rounded, also in most of the page's
 * JSON; saves are called "undefined-count". Videos bear no date in the grid: their ids begin with it. Followers are in
 * a dialog without an address.
 */
export default {
  id,
  matches,
  is,
  shownCountsAre: 'rounded',
  pages: {
    post: { path: ['/@:handle/{video,photo}/:id'] },
    feed: { path: ['/', '/{foryou,following,friends,explore,discover}', '/tag/:tag', '/search/*'] },
    profile: { path: '/@:handle' },
  },
  profile: {
    root: '[data-e2e="user-page"]',
    handle: ['[data-e2e="user-title"]'], // 2025-12
    name: ['[data-e2e="user-subtitle"]'], // 2025-12
    verified: [exists(':has(> [data-e2e="user-title"]) circle[fill="#20D5EC"]')], // 2025-12
    followers: [
      '[data-e2e="followers-count"]',
      statedCount('statsV2/followerCount'),
      schemaCount(linkedData, 'FollowAction'),
    ], // 2025-12
    following: ['[data-e2e="following-count"]', statedCount('statsV2/followingCount')], // 2025-12
    posts: [statedCount('statsV2/videoCount'), statedCount('stats/videoCount')], // 2025-12
    joined: [statedTime('user/createTime')], // 2025-12
    bio: [match('[data-e2e="user-bio"]', NO_BIO)], // 2025-12
    private: [match('[class*="DivErrorContainer"] p', PRIVATE), statedFlag('user/privateAccount')], // 2025-12
  },
  post: [
    {
      on: ['profile'],
      item: '[data-e2e="user-post-item"]',
      always: ['publishedAt', 'views'],
      id: [GRID_ID], // 2025-12
      author: [linkMatch('a', /\/@([^/]+)\/(?:video|photo)\//)], // 2025-12
      publishedAt: [timeOfId(GRID_ID)], // 2025-12
      views: ['[data-e2e="video-views"]'], // 2025-12
      pinned: ['[data-e2e="video-card-badge"]'], // 2024-06
    },
    {
      ...COUNTS,
      on: ['post', 'feed'],
      item: `${LIST_ITEM}:has([data-e2e="like-count"])`,
      id: [PLAYER], // 2025-12
      author: [AUTHOR], // 2025-12
      publishedAt: [timeOfId(PLAYER)], // 2025-12
    },
    {
      ...COUNTS,
      on: ['post'],
      item: `${VIDEO_PAGE}:not(:has(${LIST_ITEM}))`,
      not: 'a[href*="/video/"], a[href*="/photo/"]',
      focal: [isPostOfAddress(PLAYER, AUTHOR, '[class*="DivBrowserMode"]')], // 2025-06
      author: [AUTHOR], // 2025-06
      publishedAt: [timeOfId(PLAYER)], // 2025-06
    },
  ],
  comment,
  member: [
    {
      on: ['profile'],
      item: '[data-e2e="follow-info-popup"] li',
      handle: [linkMatch('a', HANDLE)], // 2026-02
      name: [':has(+ [class*="PUniqueId"])'], // 2026-02
    },
    {
      on: ['feed'],
      item: '[data-e2e="discover-user-item"]',
      handle: [linkMatch('', HANDLE)], // 2025-09
      name: ['[data-e2e="discover-user-title"]'], // 2025-09
      followers: ['[data-e2e="discover-user-followers-vv"]'], // 2025-09
    },
  ],
  badge: { beside: '[data-e2e="user-title"]' },
  chip: { inside: '[class*="DivCreatorInfoContainer"], [class*="DivCommentHeaderWrapper"]' },
  literals: [COMMENT_LITERALS, DATA_LITERALS],
} satisfies Site as Site;
