import { exact } from '../../extract/counts';
import type { ExtractorFunction } from '../../extract/Extractor';
import { extract, first } from '../../extract/elements';
import { linkMatch, match, nth, preceding } from '../../extract/selectors';
import type { Site } from '../Site';
import { PIN } from '../shared/pin';
import { PRIVATE } from '../shared/private';
import { id, is, matches } from './about';
import { BUTTON_LITERALS } from './buttons';
import { COUNT_LITERALS, ID, likes, replies, shares } from './counts';
import {
  AUTHOR,
  commentWords,
  ITEM,
  ITEM_LITERALS,
  isBehindHeading,
  isNoPost,
  isOtherList,
  isVerified,
  previousAuthor,
  STAMP,
} from './items';
import { ofThread, startOfThread, THREAD_LITERALS } from './thread';

const ACCOUNT = /^\/@([\w.]+)$/;
const REGION = '[role="region"]:not([hidden] *)';
/** Beside a post's author. */
const PROMOTED = new RegExp(
  [
    '^(Sponsored|Ad|Gesponsert|Anzeige|Patrocinado|Publicidad|Sponsorisé|Sponsorizzato|Bersponsor', // 2026-04
    '広告|광고|贊助|赞助内容)$',
  ].join('|'),
);
const PINNED = preceding('img', 'span:not(a *, :has(a))', match('', PIN));
const isPrivate: ExtractorFunction = (root, context) =>
  first(root, ITEM, context) ? undefined : extract(match('span', PRIVATE), root, context);

/**
 * Threads. React: roles, addresses and icons' names are stable, class names are not; earlier screens stay in the page,
 * hidden.
 */
export default {
  id,
  matches,
  is,
  shownCountsAre: 'floored',
  pages: {
    post: { path: '/@:handle/post/:id/*' },
    feed: { path: ['/', '/{for_you,following,search,saved,liked}', '/activity/*'] },
    profile: { path: ['/@:handle', '/@:handle/{replies,media,reposts}'] },
  },
  profile: {
    root: '[role="region"]:has(h1):not([hidden] *)',
    handle: [linkMatch('a[href$="/replies"]', /^\/@([\w.]+)\/replies$/), 'h1 + div span > span'], // 2026-04
    name: ['h1'], // 2026-04
    verified: [isVerified], // 2025-12
    private: [isPrivate], // 2026-04
    followers: [exact([`span[title]:not(${ITEM} *)`, 'title'])], // 2026-04
    bio: ['div:has(> div > h1) + div > span[dir="auto"]'], // 2026-04
  },
  post: {
    item: ITEM,
    not: ITEM,
    skip: [isNoPost],
    unread: [
      { path: /^\/@[^/]+\/reposts/, why: 'of others' },
      { path: /^\/@[^/]+\/(replies|media)/, why: 'a selection' },
    ],
    always: ['replies'],
    id: [ID], // 2026-04
    author: [AUTHOR, linkMatch('a', ACCOUNT)], // 2026-04
    publishedAt: [[`${STAMP} time`, 'datetime']], // 2026-04
    likes,
    replies,
    shares,
    pinned: [PINNED, ofThread(PINNED)], // 2026-04
    thread: startOfThread,
    promoted: [match('span', PROMOTED)], // 2025-04
    sharedBy: [preceding('img', 'a:not(:has(img))', linkMatch('', ACCOUNT))], // 2026-04
  },
  comment: {
    item: ITEM,
    not: ITEM,
    afterFocal: true,
    skip: [isNoPost, isBehindHeading],
    author: [AUTHOR], // 2026-02
    publishedAt: [[`${STAMP} time`, 'datetime']], // 2026-02
    likes, // 2026-02
    inReplyTo: [previousAuthor], // 2026-02
    text: [commentWords], // 2026-02
  },
  member: {
    on: ['profile'],
    item: `[role="dialog"] ${ITEM}`,
    ordered: true,
    skip: [isOtherList],
    handle: [linkMatch('a', ACCOUNT)], // 2025-12
    name: [nth('span:not(:has(span)):not(a *, [role="button"] *)', -1)], // 2025-12
    verified: [isVerified], // 2025-12
  },
  badge: { beside: `${REGION} h1` },
  chip: { beside: 'a[href*="/@"]:not(:has(img))' },
  literals: [ITEM_LITERALS, BUTTON_LITERALS, COUNT_LITERALS, THREAD_LITERALS, PRIVATE],
} satisfies Site as Site;
