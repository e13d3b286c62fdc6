import type { Extractor, ExtractorFunction, Extractors } from '../../extract/Extractor';
import { all, extract, first } from '../../extract/elements';
import { match } from '../../extract/selectors';
import { textOf } from '../../extract/text';
import { VIEWED } from '../shared/viewed';
import { embeddedCount } from './embedded';

/*
 * The counts of a post, in a long row ("782 comments", "114 shares" over three buttons with words) or in a short one (a
 * number on each button). The page's data, of its first load, holds exact totals.
 */

const TOTAL =
  '[role="toolbar"] ~ span[aria-hidden="true"], [role="toolbar"] ~ div [role="button"] > span[aria-hidden="true"]';
const REACTIONS = '[role="toolbar"]';
const FIGURES = '[role="button"]:not([aria-label], [aria-haspopup]) span[dir="auto"]';
/** Signed out the three buttons carry no names, only pictures. */
const THREE = 'div:has(> div:nth-child(3):last-child > [role="button"]:not([aria-label], [aria-haspopup]) i) i';
const markOf = (kind: string): string => `[data-ad-rendering-role="${kind}_button"]`;
const buttonOf = (kind: string): string => `${markOf(kind)}, ${THREE}`;

/** What must be in a figure's text, by kind. */
const WORDS = {
  replies: /\b[ck]om+[eé]n|ком+ен|opmerk|yorum|luận|コメ|댓글|评论|留言|تعليق|কমেন্ট|कमेंट|คิดเห็น/i, // 2026-04
  shares: new RegExp(
    [
      'share|ge[td]e[ei]l[td]|deln?ing|part[ai][dglr]|condiv|bagikan|udostęp|подел|paylaş|chia sẻ', // 2026-04
      'シェア|공유|分享|مشارك|শেয়ার|शेयर|แชร์',
    ].join('|'),
    'i',
  ),
  views: new RegExp(`${VIEWED.source}|play|reprod|tayangan|조회|次观看`, 'i'), // 2026-04
};
/** Whole texts that spell their number (in Arabic "two comments" is one word). */
const SPELLED: Record<string, string> = { 'تعليق واحد': '1', تعليقان: '2', 'مشاركة واحدة': '1', مشاركتان: '2' };

/** The number on a button in place of its word; else what the other extractor finds. */
const onButton =
  (kind: string, otherwise: Extractor): ExtractorFunction =>
  (root, context) => {
    const button = first(root, markOf(kind), context)?.closest('[role="button"]');
    const text = button && textOf(button);
    return text && /\p{Nd}/u.test(text) ? text : extract(otherwise, root, context);
  };

/**
 * The figure of one kind in a row with words. What is zero is left out of the row, so zero, where the kind's button is
 * there and every number in the row is known to be of another kind; else nothing. Words that are not in the table give
 * nothing.
 */
export const inRow =
  (kind: keyof typeof WORDS, button: string): ExtractorFunction =>
  (root, context) => {
    const row = all(root, `${FIGURES}, ${button}`, context);
    const end = row.findIndex((element) => element.matches(button));
    // the row comes before the buttons; what is behind them is something else ("View 3 more comments")
    const texts = row.slice(0, end < 0 ? undefined : end).map(textOf);
    const text = texts.find((each) => WORDS[kind].test(each));
    if (text !== undefined) return SPELLED[text] ? { exact: SPELLED[text] } : text;
    // words without a number may spell one ("one comment" in Hebrew)
    const isKnown = (each: string) => Object.values(WORDS).some((words) => words.test(each));
    return end >= 0 && texts.every(isKnown) ? { exact: '0' } : undefined;
  };

/** The number in the button that describes the post: its id is in the post's own aria-describedby. */
export const describedBy =
  (button: string): ExtractorFunction =>
  (root) => {
    const ids = (root.getAttribute('aria-describedby') ?? '').split(' ');
    const described = [...root.querySelectorAll(button)].find(({ id }) => ids.includes(id));
    return described && textOf(described);
  };

/** Zero, where the button is there and its number is not. */
const noReactions: ExtractorFunction = (root, context) =>
  first(root, buttonOf('like'), context) && !first(root, REACTIONS, context) ? { exact: '0' } : undefined;

/** Reactions of every kind. */
export const likes: Extractors = [
  onButton('like', noReactions), // 2026-08, 2025-12
  match(TOTAL, /^(\P{L}*\p{Nd}.*)$/u), // 2026-04
  embeddedCount('reaction_count/count'), // 2026-04
];

/** Comments and answers to them. */
export const replies: Extractors = [
  onButton('comment', inRow('replies', buttonOf('comment'))), // 2026-08, 2026-04
  describedBy('[role="button"][id]'), // 2025-12
  embeddedCount('comment_rendering_instance/comments/total_count'), // 2026-04
];

/** Times it was shared. */
export const shares: Extractors = [
  onButton('share', inRow('shares', buttonOf('share'))), // 2026-08, 2026-04
  embeddedCount('share_count/count'), // 2026-04
];

/** What this file's own functions look for. */
export const COUNT_LITERALS = [
  ...[FIGURES, WORDS, SPELLED, buttonOf('like'), buttonOf('comment'), buttonOf('share'), REACTIONS],
  ...['reaction_count/count', 'comment_rendering_instance/comments/total_count', 'share_count/count'],
  ...['subscription_target_id', 'feedback', 'aria-describedby'],
];
