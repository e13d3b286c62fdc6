import { exists, match } from '../../extract/selectors';
import type { Site } from '../Site';
import { id, is, matches } from './about';
import { CARD_LITERALS, card, PARTS } from './cards';
import { AUTHOR } from './links';
import { inDialog, shownScreen } from './screens';
import { comment, short, VIDEO_LITERALS, video } from './video';
import { SUBSCRIBERS, VIDEOS } from './words';

const WATCH = 'ytd-watch-flexy:has(ytd-watch-metadata), ytd-shorts';
const LISTS = 'ytd-browse, ytd-search';
const ABOUT = 'ytd-about-channel-renderer';
const ABOUT_CELL = 'td yt-attributed-string';
const JOINED = match(ABOUT_CELL, /^([^@/]*\p{Nd}{4}[^@/]*)$/u);

/**
 * YouTube. Element names outlive class names; old screens stay in the document, hidden, and are used again. Counts are
 * cut off ("46K" for 46,506; subscribers after three digits); a video's own page holds them in full. Followers of
 * others are never shown.
 */
export default {
  id,
  matches,
  is,
  shownCountsAre: 'floored',
  pages: {
    post: {
      path: ['/watch?v=:id', '/shorts/:id', '/live/:id'],
      scope: shownScreen(WATCH, 'video-id'),
    },
    feed: {
      path: ['/', '/results', '/{feed,hashtag}/*'],
      scope: shownScreen(LISTS),
    },
    profile: {
      path: ['/@:handle/*', '/channel/:channel/*', '/c/:name/*', '/user/:name/*'],
      scope: shownScreen('ytd-browse'),
    },
  },
  profile: {
    root: ':is(yt-page-header-view-model, ytd-c4-tabbed-header-renderer):not([hidden] *)',
    handle: [match(PARTS, /^@(\S+)$/), match('#channel-handle', /^@(\S+)$/)], // 2026-10, 2024-02
    name: ['h1', '#channel-name #text'], // 2026-07, 2024-02
    verified: [exists('h1 svg, #channel-name [class*="type-verified"]')], // 2026-05, 2024-02
    followers: [
      match(PARTS, SUBSCRIBERS), // 2026-10
      match([PARTS, 'aria-label'], SUBSCRIBERS), // 2026-10
      match('#subscriber-count'), // 2024-02
    ],
    posts: [match(PARTS, VIDEOS), match('#videos-count', VIDEOS)], // 2026-10, 2024-02
    joined: [inDialog(ABOUT, JOINED)], // 2026-02
    bio: ['yt-description-preview-view-model :is(.yt-core-attributed-string, .ytAttributedStringHost)'], // 2026-07
  },
  post: [video, short, card],
  comment,
  member: {
    on: ['post'],
    item: 'ytd-video-owner-renderer',
    handle: [AUTHOR], // 2026-01
    name: ['#text'], // 2026-01
    followers: ['#owner-sub-count'], // 2026-01
  },
  badge: { beside: 'ytd-browse:not([hidden]) yt-page-header-view-model yt-dynamic-text-view-model' },
  chip: {
    beside:
      '#upload-info > ytd-channel-name, #header-author > h3, ytd-video-meta-block, yt-content-metadata-view-model',
  },
  literals: [WATCH, LISTS, 'ytd-browse', 'video-id', ABOUT, ABOUT_CELL, CARD_LITERALS, VIDEO_LITERALS],
} satisfies Site as Site;
