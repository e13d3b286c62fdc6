import type { Extractor } from '../../extract/Extractor';
import { counter, describing, embedded, figure, part, zeroWhere } from '../../extract/extractors';
import { VIEWED } from '../shared/words';

/*
 * The counts of a post, in a long row ("782 comments", "114 shares" over three buttons with words) or in a short one (a number on
 * each button). `id` is the way to the post's id: the page's data, of its first load, holds exact totals.
 */

const TOTAL = '[role="toolbar"] ~ span[aria-hidden="true"], [role="toolbar"] ~ div [role="button"] > span[aria-hidden="true"]';
const mark = (kind: string): string => `[data-ad-rendering-role="${kind}_button"]`;
/** Logged out the three buttons carry no names, only pictures. */
const THREE = 'div:has(> div:nth-child(3):last-child > [role="button"]:not([aria-label], [aria-haspopup]) i) i';
const button = (kind: string): string => `${mark(kind)}, ${THREE}`;
const short = (kind: string, long: Extractor): Extractor => counter(mark(kind), long);

const ROW = {
  figures: '[role="button"]:not([aria-label], [aria-haspopup]) span[dir="auto"]',
  words: {
    replies: /\b[ck]om+[eé]n|ком+ен|opmerk|yorum|luận|コメ|댓글|评论|留言|تعليق|কমেন্ট|कमेंट|คิดเห็น/i,
    shares:
      /share|ge[td]e[ei]l[td]|deln?ing|part[ai][dglr]|condiv|bagikan|udostęp|подел|paylaş|chia sẻ|シェア|공유|分享|مشارك|শেয়ার|शेयर|แชร์/i,
    views: new RegExp(`${VIEWED.source}|play|reprod|tayangan|조회|次观看`, 'i'),
  },
  spelled: { 'تعليق واحد': '1', تعليقان: '2', 'مشاركة واحدة': '1', مشاركتان: '2' },
};

/** Reactions of every kind. */
export const likes = (id: Extractor): Extractor[] => [
  short('like', zeroWhere(button('like'), '[role="toolbar"]')), // 2026-08, 2025-12
  part(TOTAL, /^(\P{L}*\p{Nd}.*)$/u), // 2026-04
  embedded('reaction_count.count', id), // 2026-04
];

/** Comments and answers to them. */
export const replies = (id: Extractor): Extractor[] => [
  short('comment', figure('replies', ROW, button('comment'))), // 2026-08, 2026-04
  describing('[role="button"][id]'), // 2025-12
  embedded('comment_rendering_instance.comments.total_count', id), // 2026-04
];

/** Times it was shared. */
export const shares = (id: Extractor): Extractor[] => [
  short('share', figure('shares', ROW, button('share'))), // 2026-08, 2026-04
  embedded('share_count.count', id), // 2026-04
];
