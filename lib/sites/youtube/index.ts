import {
  among,
  around,
  aside,
  behind,
  fresh,
  from,
  full,
  inFull,
  microdata,
  part,
  present,
  screen,
  strange,
  unless,
  unlike,
} from '../../extract/extractors';
import type { Site } from '../Site';
import { VIEWED } from '../shared/words';
import about from './about';

const HANDLE = /^(?:https?:\/\/www\.youtube\.com)?\/@([^/?#]+)/;
const VIDEO = /(?:[?&]v=|\/shorts\/|\/vi\/)([\w-]{11})/;
/** The header may lack either figure, so words tell which is which; languages without words here are not read. */
const SUBSCRIBERS =
  /^(?!@)(?=.*\p{Nd})(.*(?:subscri|abon|suscri|inscri|iscritt|п[оі]дпис|登録|مشترك|구독자|订阅者|訂閱|सब्स|pelang|subskry|prenum|odb[eě]r|felir|đăng ký|ติดตาม).*)$/iu;
const VIDEOS = /^(?!@)(?=.*\p{Nd})(.*(?:vid[eé]|víde|в[иі]део|動画|视频|影片|فيديو|동영상|वीडियो|วิดีโอ).*)$/iu;
/** Views, not the people who watch now or wait; a date may follow, and nothing else: "24 views of Oslo" is a name. */
const VIEWS = new RegExp(`^(\\p{Nd}[^•]*(?:${VIEWED.source})\\S*\\s*|(?:조회수|[收觀]看次數|การดู|sett )[^•]*\\p{Nd}[^•]*)(?:•|$)`, 'iu');
const PARTS = 'yt-content-metadata-view-model [role="text"]';
const INFO = 'ytd-watch-info-text #info > span';
const TOOLTIP = 'ytd-watch-info-text #tooltip';
const LIKE_TEXT = 'like-button-view-model :is([role="text"], [class*="button-text-content"], [class*="ButtonTextContent"])';
const LIKE = 'like-button-view-model button:not([aria-pressed="true"])';
const CARDS = 'ytd-rich-item-renderer, yt-lockup-view-model, ytm-shorts-lockup-view-model-v2, ytd-grid-video-renderer, ytd-video-renderer';
const AUTHOR = from('a[href*="/@"]', HANDLE);
const COMMENT_LINK = '#published-time-text a, .published-time-text a';
const COMMENTER = from('#author-text, ytd-author-comment-badge-renderer a', HANDLE);
const IN_FULL = inFull('#video-title-link, #video-title', '#channel-name #text', VIEWED);

/**
 * YouTube. Element names outlive class names; old screens stay in the document, hidden, and are used again. Counts are cut off ("46K"
 * for 46,506; subscribers after three digits); a video's own page holds them in full. Followers of others are never shown.
 */
export default {
  ...about,
  shownCountsAre: 'floored',
  pages: {
    post: {
      path: ['/watch?v=:id', '/shorts/:id', '/live/:id'],
      examples: ['https://www.youtube.com/watch?v=mIraSeaF0rm', 'https://www.youtube.com/shorts/Tid3s_and-W'],
      scope: screen('ytd-watch-flexy:has(ytd-watch-metadata), ytd-shorts', 'video-id'),
    },
    feed: { path: ['/', '/results', '/{feed,hashtag}/*'], examples: ['https://www.youtube.com/'], scope: screen('ytd-browse, ytd-search') },
    profile: {
      path: ['/@:handle/*', '/channel/:channel/*', '/c/:name/*', '/user/:name/*'],
      examples: ['https://www.youtube.com/@mirahalvorsen/videos', 'https://www.youtube.com/channel/UCm1raHalv0rsenTidesAbc'],
      scope: screen('ytd-browse'),
    },
  },
  profile: {
    root: ':is(yt-page-header-view-model, ytd-c4-tabbed-header-renderer):not([hidden] *)',
    handle: [part(PARTS, /^@(\S+)$/), part('#channel-handle', /^@(\S+)$/)], // 2026-10, 2024-02
    name: ['h1', '#channel-name #text'], // 2026-07, 2024-02
    verified: [present('h1 svg, #channel-name [class*="type-verified"]')], // 2026-05, 2024-02
    followers: [part(PARTS, SUBSCRIBERS), from(PARTS, SUBSCRIBERS, 'aria-label'), part('#subscriber-count')], // 2026-10, 2024-02
    posts: [part(PARTS, VIDEOS), part('#videos-count', VIDEOS)], // 2026-10, 2024-02
    joined: [aside('ytd-about-channel-renderer', part('td yt-attributed-string', /^([^@/]*\p{Nd}{4}[^@/]*)$/u))], // 2026-02
    bio: ['yt-description-preview-view-model :is(.yt-core-attributed-string, .ytAttributedStringHost)'], // 2026-07
  },
  post: [
    {
      on: ['post'],
      item: 'ytd-watch-metadata, #watch7-content',
      id: [['', 'video-id'], around('ytd-watch-flexy', ['', 'video-id']), ['[itemprop="identifier"]', 'content']], // 2026-01
      author: [from('ytd-video-owner-renderer a[href*="/@"], [itemprop="author"] link', HANDLE)], // 2026-01
      publishedAt: [microdata('datePublished'), part(TOOLTIP, /•\s*([^•]+)$/), `${INFO}:nth-child(3)`], // 2026-01
      likes: [part(LIKE_TEXT), full(from(LIKE, /^(.*[1-9١-٩].*)$/, 'aria-label')), microdata('LikeAction')], // 2026-01
      replies: [around('ytd-watch-flexy', unless(strange(COMMENT_LINK, VIDEO), full('ytd-comments-header-renderer #count')))], // 2026-01
      views: [among(INFO, VIEWS), full(part(TOOLTIP, VIEWS)), microdata('WatchAction')], // 2026-01
      paid: [fresh(around('ytd-watch-flexy', '.ytp-paid-content-overlay-text'))], // 2026-01
      joint: ['#attributed-channel-name'],
    },
    {
      on: ['post'],
      item: 'ytd-reel-video-renderer',
      id: [from('.ytp-title-link', VIDEO), around('[class*="reel-video-in-seq"]', from('[style*="/vi/"]', VIDEO, 'style'))], // 2026-02
      author: [AUTHOR], // 2026-08
      likes: [part(LIKE_TEXT)], // 2026-08
      replies: [part('reel-action-bar-view-model > button-view-model:nth-of-type(1) [role="text"]')], // 2026-08
    },
    {
      on: ['profile', 'feed'],
      item: `:is(${CARDS}):has(:is(a[href*="/watch?v="], a[href*="/shorts/"]):not([href*="list="])):not(:has(ytd-ad-slot-renderer), ytd-ad-slot-renderer *)`,
      skip: [unlike({ own: 'ytd-browse:not([hidden]) yt-page-header-view-model h1', texts: PARTS, usual: 2, name: '#channel-name #text' })],
      id: [from('a', VIDEO)], // 2026-10
      author: [AUTHOR], // 2026-10
      publishedAt: [behind(PARTS, VIEWS), behind('#metadata-line > span', VIEWS)], // 2026-10, 2025-04
      views: [among(PARTS, VIEWS), among('#metadata-line > span', VIEWS), among('[class*="MetadataSubhead"]', VIEWS), IN_FULL], // 2026-10, 2025-04
      promoted: ['ad-badge-view-model, feed-ad-metadata-view-model'], // 2026-06
    },
  ],
  comment: {
    item: 'ytd-comment-thread-renderer:not([hidden]) :is(ytd-comment-view-model, ytd-comment-renderer)',
    skip: [strange(COMMENT_LINK, VIDEO)],
    author: [COMMENTER, part('#author-text > *', /^@(\S+)$/)], // 2026-01, 2024-02
    byOwner: ['ytd-author-comment-badge-renderer[creator]'], // 2026-01
    publishedAt: [COMMENT_LINK], // 2026-01
    likes: ['#vote-count-middle', full(['#like-button :is(button, a):not([aria-pressed="true"])', 'aria-label'])], // 2026-01
    inReplyTo: [around('ytd-comment-replies-renderer', around('ytd-comment-thread-renderer', COMMENTER))], // 2026-01
    text: ['#content-text'], // 2026-01
  },
  member: { on: ['post'], item: 'ytd-video-owner-renderer', handle: [AUTHOR], name: ['#text'], followers: ['#owner-sub-count'] }, // 2026-01
  badge: { beside: 'ytd-browse:not([hidden]) yt-page-header-view-model yt-dynamic-text-view-model' },
  chip: { beside: '#upload-info > ytd-channel-name, #header-author > h3, ytd-video-meta-block, yt-content-metadata-view-model' },
} satisfies Site as Site;
