import { addressed, around, from, orZero, part, present, schemaCount, stamped, stated, statedTime } from '../../extract/extractors';
import type { Site } from '../Site';
import { PRIVATE } from '../shared/words';
import about from './about';

const HANDLE = /\/@([^/?#]+)/;
const ID = /\/(?:video|photo)\/(\d+)/;
const SCRIPT = 'script#__UNIVERSAL_DATA_FOR_REHYDRATION__';
const USER = { script: SCRIPT, at: '__DEFAULT_SCOPE__/webapp.user-detail/userInfo', name: 'user/uniqueId' };
const VIDEO = { script: SCRIPT, at: '__DEFAULT_SCOPE__/webapp.video-detail/itemInfo/itemStruct', name: 'id' };
const GRID_ID = from('a', ID);
const PLAYER = from('[id^="xgwrapper-"]', /-(\d{15,})$/, 'id');
/** An advertisement's own words; "Paid partnership" stands in the same place. */
const AD =
  /^(sponsored|ad$|promoted|gesponsert|anzeige|werbung|patrocinado|publicidad|an[uú]ncio|sponsorisé|реклама|広告|プロモーション$|مموّل|إعلان)/i;
const COMMENTER = from('[data-e2e^="comment-username-"] a, a[data-e2e^="comment-avatar-"], a:has([data-e2e^="comment-username-"])', HANDLE);
const AUTHOR = from('a[data-e2e="video-author-avatar"], a[data-e2e="browse-user-avatar"], a:has([data-e2e="browse-username"])', HANDLE);
const COUNTS = {
  likes: [part('[data-e2e="like-count"], [data-e2e="browse-like-count"]')], // 2025-12
  replies: [part('[data-e2e="comment-count"], [data-e2e="browse-comment-count"]')], // 2025-12
  saves: [part('[data-e2e="undefined-count"], [data-e2e="favorite-count"]')], // 2025-12
  shares: [part('[data-e2e="share-count"]')], // 2025-12
  views: [stated(VIDEO, 'statsV2/playCount'), stated(VIDEO, 'stats/playCount')], // 2025-12
  paid: ['[data-e2e="sponsored-tag"]'], // 2025-12
  promoted: [part('[data-e2e="sponsored-tag"]', AD)],
};
const TIME = '[class*="DivCommentSubContent"] > span:first-child';

/**
 * TikTok. data-e2e names are stable, and the last part of a class name. Numbers are rounded, also in most of the page's JSON; saves are
 * called "undefined-count". Videos bear no date in the grid: their ids begin with it. Followers stand in a dialog without an address.
 */
export default {
  ...about,
  shownCountsAre: 'rounded',
  pages: {
    post: {
      path: ['/@:handle/{video,photo}/:id'],
      examples: ['https://www.tiktok.com/@mirahalvorsen/video/7571863205253000001'],
    },
    feed: {
      path: ['/', '/{foryou,following,friends,explore,discover}', '/tag/:tag', '/search/*'],
      examples: ['https://www.tiktok.com/', 'https://www.tiktok.com/explore'],
    },
    profile: { path: '/@:handle', examples: ['https://www.tiktok.com/@mirahalvorsen'] },
  },
  profile: {
    root: '[data-e2e="user-page"]',
    handle: ['[data-e2e="user-title"]'], // 2025-12
    name: ['[data-e2e="user-subtitle"]'], // 2025-12
    verified: [present(':has(> [data-e2e="user-title"]) circle[fill="#20D5EC"]')], // 2025-12
    followers: ['[data-e2e="followers-count"]', stated(USER, 'statsV2/followerCount'), schemaCount('FollowAction')], // 2025-12
    following: ['[data-e2e="following-count"]', stated(USER, 'statsV2/followingCount')], // 2025-12
    posts: [stated(USER, 'statsV2/videoCount'), stated(USER, 'stats/videoCount')], // 2025-12
    joined: [statedTime(USER, 'user/createTime')], // 2025-12
    bio: [part('[data-e2e="user-bio"]', /^(?!(?:No bio yet|Aucune biographie pour le moment)\.$)(.+)$/)], // 2025-12
    private: [part('[class*="DivErrorContainer"] p', PRIVATE), stated(USER, 'user/privateAccount')],
  },
  post: [
    {
      on: ['profile'],
      item: '[data-e2e="user-post-item"]',
      id: [GRID_ID], // 2025-12
      author: [from('a', /\/@([^/]+)\/(?:video|photo)\//)], // 2025-12
      publishedAt: [stamped(GRID_ID)],
      views: ['[data-e2e="video-views"]'], // 2025-12
      pinned: ['[data-e2e="video-card-badge"]'], // 2024-06
    },
    {
      ...COUNTS,
      on: ['post', 'feed'],
      item: '[data-e2e="recommend-list-item-container"]:has([data-e2e="like-count"])',
      id: [PLAYER], // 2025-12
      author: [AUTHOR], // 2025-12
      publishedAt: [stamped(PLAYER)],
    },
    {
      ...COUNTS,
      on: ['post'],
      item: ':is(#main-content-video_detail, [class*="DivBrowserModeContainer"]):not(:has([data-e2e="recommend-list-item-container"]))',
      not: 'a[href*="/video/"], a[href*="/photo/"]',
      focal: [addressed(PLAYER, AUTHOR, '[class*="DivBrowserMode"]')],
      author: [AUTHOR], // 2025-06
      publishedAt: [stamped(PLAYER)],
    },
  ],
  comment: {
    item: ':is([class*="DivCommentItemWrapper"], [class*="DivCommentContentContainer"]):has([data-e2e^="comment-level-"])',
    author: [COMMENTER], // 2026-09
    byOwner: [present('[data-e2e^="comment-creator-"]')], // 2026-09
    publishedAt: ['[data-e2e^="comment-time-"]', TIME], // 2026-09
    likes: [orZero('[class*="DivLikeContainer"], [data-key-interaction="comment_like"]', `a, [data-e2e^="comment-"], ${TIME}`)], // 2026-09
    inReplyTo: [
      around('[class*="DivReplyContainer"]', around('[class*="DivCommentObjectWrapper"], [class*="DivCommentItemContainer"]', COMMENTER)),
    ], // 2026-09
    text: ['[data-e2e^="comment-level-"]'], // 2026-09
  },
  member: [
    {
      on: ['profile'],
      item: '[data-e2e="follow-info-popup"] li',
      handle: [from('a', HANDLE)], // 2026-02
      name: [':has(+ [class*="PUniqueId"])'], // 2026-02
    },
    {
      on: ['feed'],
      item: '[data-e2e="discover-user-item"]',
      handle: [from('', HANDLE)], // 2025-09
      name: ['[data-e2e="discover-user-title"]'], // 2025-09
      followers: ['[data-e2e="discover-user-followers-vv"]'], // 2025-09
    },
  ],
  badge: { beside: '[data-e2e="user-title"]' },
  chip: { inside: '[class*="DivCreatorInfoContainer"], [class*="DivCommentHeaderWrapper"]' },
} satisfies Site as Site;
