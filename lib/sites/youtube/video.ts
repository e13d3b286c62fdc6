import { exact } from '../../extract/counts';
import type { Extractor, ExtractorFunction } from '../../extract/Extractor';
import { all, extract } from '../../extract/elements';
import { schemaCount, schemaText } from '../../extract/schemaOrg';
import { exists, inAncestor, linkMatch, match } from '../../extract/selectors';
import type { CommentRule, PostRule } from '../Site';
import { viewsAmong } from './cards';
import { AUTHOR, HANDLE, VIDEO } from './links';
import { MICRODATA_LITERALS, microdata } from './microdata';
import { VIEWS } from './words';

const INFO = 'ytd-watch-info-text #info > span';
const TOOLTIP = 'ytd-watch-info-text #tooltip';
const LIKES = 'like-button-view-model :is([role="text"], [class*="button-text-content"], [class*="ButtonTextContent"])';
const LIKE = 'like-button-view-model button:not([aria-pressed="true"])';
const OWNER = 'ytd-video-owner-renderer a[href*="/@"], [itemprop="author"] link';
const PICTURE = match(['[style*="/vi/"]', 'style'], VIDEO);
const THREAD = 'ytd-comment-thread-renderer';
const COMMENT_LINK = '#published-time-text a, .published-time-text a';
const COMMENTER = linkMatch('#author-text, ytd-author-comment-badge-renderer a', HANDLE);
const COMMENT_LIKE = '#like-button :is(button, a):not([aria-pressed="true"])';

/** A count of the page's microdata; a zero there may mean that the count is hidden: it is not taken. */
export const statedCount =
  (action: string): ExtractorFunction =>
  (root, context) => {
    const found = extract(schemaCount(microdata, action), root, context);
    return typeof found === 'object' && 'exact' in found && found.exact !== '0' ? found : undefined;
  };

/**
 * An extractor, where the document is still the one that the server sent for this video: a player keeps words of the
 * one before.
 */
export const ifFirst =
  (extractor: Extractor): ExtractorFunction =>
  (root, context) =>
    microdata(root, context).length > 0 ? extract(extractor, root, context) : undefined;

/** Flag: do links in it name another video than the address? Then it is left over from the page before. */
export const isOfOtherVideo: ExtractorFunction = (root, context) =>
  all(root, COMMENT_LINK, context).some((link) => {
    const video = VIDEO.exec(link.getAttribute('href') ?? '')?.[1];
    return video !== undefined && video !== context.page.postId;
  });

const commentCount: ExtractorFunction = (root, context) =>
  isOfOtherVideo(root, context) ? undefined : extract(exact('ytd-comments-header-renderer #count'), root, context);

/** The video of a page. */
export const video: PostRule = {
  on: ['post'],
  item: 'ytd-watch-metadata, #watch7-content',
  id: [
    ['', 'video-id'], // 2026-01
    inAncestor('ytd-watch-flexy', ['', 'video-id']), // 2026-01
    ['[itemprop="identifier"]', 'content'], // 2026-01
  ],
  author: [linkMatch(OWNER, HANDLE)], // 2026-01
  publishedAt: [
    schemaText(microdata, 'datePublished'), // 2026-01
    match(TOOLTIP, /•\s*([^•]+)$/), // 2026-01
    `${INFO}:nth-child(3)`, // 2026-01
  ],
  likes: [match(LIKES), exact(match([LIKE, 'aria-label'], /^(.*[1-9١-٩].*)$/)), statedCount('LikeAction')], // 2026-01
  replies: [inAncestor('ytd-watch-flexy', commentCount)], // 2026-01
  views: [viewsAmong(INFO), exact(match(TOOLTIP, VIEWS)), statedCount('WatchAction')], // 2026-01
  paid: [ifFirst(inAncestor('ytd-watch-flexy', '.ytp-paid-content-overlay-text'))], // 2026-01
  joint: [match('#attributed-channel-name', /\S/)], // 2026-01: on every page, empty where there is one author
};

/** The short video that is shown. */
export const short: PostRule = {
  on: ['post'],
  item: 'ytd-reel-video-renderer',
  id: [linkMatch('.ytp-title-link', VIDEO), inAncestor('[class*="reel-video-in-seq"]', PICTURE)], // 2026-02
  author: [AUTHOR], // 2026-08
  likes: [match(LIKES)], // 2026-08
  replies: [match('reel-action-bar-view-model > button-view-model:nth-of-type(1) [role="text"]')], // 2026-08
};

/** A comment, or an answer beneath one. */
export const comment: CommentRule = {
  item: `${THREAD}:not([hidden]) :is(ytd-comment-view-model, ytd-comment-renderer)`,
  skip: [isOfOtherVideo],
  author: [COMMENTER, match('#author-text > *', /^@(\S+)$/)], // 2026-01, 2024-02
  byOwner: [exists('ytd-author-comment-badge-renderer[creator]')], // 2026-01
  publishedAt: [COMMENT_LINK], // 2026-01
  likes: ['#vote-count-middle', exact([COMMENT_LIKE, 'aria-label'])], // 2026-01
  inReplyTo: [inAncestor('ytd-comment-replies-renderer', inAncestor(THREAD, COMMENTER))], // 2026-01
  text: ['#content-text'], // 2026-01
};

/** What this file's own functions look for. */
export const VIDEO_LITERALS = [
  ...['ytd-watch-flexy', '.ytp-paid-content-overlay-text', INFO, COMMENT_LINK, VIDEO],
  ...['ytd-comments-header-renderer #count', 'LikeAction WatchAction', MICRODATA_LITERALS],
];
