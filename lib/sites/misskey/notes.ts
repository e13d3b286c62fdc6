import { exact } from '../../extract/counts';
import type { ExtractorFunction, Extractors } from '../../extract/Extractor';
import { all, extract, first } from '../../extract/elements';
import { linkMatch } from '../../extract/selectors';
import { textOf } from '../../extract/text';
import type { CommentRule, PostRule } from '../Site';

/** The head of a note. */
export const HEAD = 'header:has(a[href*="/@"])';
/** The account of a link. */
export const ACCOUNT = /^\/(@[^/]+)$/;
const NOTE = /^\/notes\/([^/?#]+)$/;
/** A note in full; one that is only quoted, or is above what answers it, has no row of buttons. */
const ITEM = 'div:has(> article footer .ti-dots)';
/** The words of a note that has no row. */
const ANSWER = 'div:has(> header > a[href*="/@"])';
/** A note's own permalink: below its words on its own page, in its head elsewhere. */
const ID: Extractors = [
  linkMatch('article footer a:has(time)', NOTE), // 2025-03
  linkMatch(`article ${HEAD} a:has(time)`, NOTE), // 2025-03
];
const [BUTTON_ICON, CHIP, HEART] = ['article footer button i', 'article button:not(:has(i))', '.ti-heart'];
const ANSWERS_LINK = 'a[href*="/notes/"] > .ti-arrow-back-up';
const RENOTE = 'div:has(> .ti-repeat)';

/** The number beside an icon of the row; without one it is zero. */
const besideIcon = (icon: string): Extractors => [
  exact(`footer button:has(${icon}) p`),
  (root, context) => (first(root, `footer button:has(${icon})`, context) ? { exact: '0' } : undefined),
];

/**
 * Reactions are counted one by one, by emoji; a button without a number means that some are left out, or that they are
 * hidden.
 */
const reactions: ExtractorFunction = (root, context) => {
  const row = all(root, BUTTON_ICON, context);
  const chips = all(root, CHIP, context).map((chip) => /(?<!\d)[\d.,\s]*\d$/u.exec(textOf(chip))?.[0]);
  const total = chips.reduce((sum, count) => sum + Number(count?.replace(/\D/g, '') ?? Number.NaN), 0);
  const isWhole = !Number.isNaN(total) && row.length > 0 && !row.some((icon) => icon.matches(HEART));
  return isWhole ? { exact: String(total) } : undefined;
};

/** Flag: it is not below the note of this page, or no answer: what quotes the note is listed in the same place. */
const isNoAnswer: ExtractorFunction = (root, context) => {
  const note = root.closest(ITEM);
  const isOfPage = note && ID.some((id) => extract(id, note, context) === context.page.postId);
  const parts = [...(note?.querySelectorAll(`article, ${ANSWER}`) ?? [])];
  const isBelow = parts.indexOf(root) > parts.findIndex((part) => part.localName === 'article');
  return !isOfPage || !isBelow || root.closest('article') !== null || !root.querySelector(ANSWERS_LINK);
};

/** A note in a list, or the one a page is about. */
export const post: PostRule = {
  item: ITEM,
  always: ['publishedAt', 'replies', 'shares'],
  id: ID,
  author: [linkMatch(`article ${HEAD} a`, ACCOUNT)], // 2025-03
  publishedAt: [
    ['article footer a time', 'title'], // 2025-03
    [`article ${HEAD} time`, 'title'], // 2025-03
  ],
  likes: [exact('footer button:has(.ti-heart, .ti-plus, .ti-minus) p'), reactions], // 2025-03
  replies: besideIcon('.ti-arrow-back-up'), // 2025-03
  shares: besideIcon('.ti-repeat'), // 2025-03
  pollVotes: [exact('article ul + p > span:first-child:not(details *)')], // 2025-03
  pinned: ['div:has(> .ti-pin)'], // 2025-03
  sharedBy: [linkMatch(`${RENOTE} > a, ${RENOTE} > span a`, ACCOUNT)], // 2025-03
};

/** An answer to a note. */
export const comment: CommentRule = {
  item: ANSWER,
  skip: [isNoAnswer],
  author: [linkMatch(`${HEAD} a`, ACCOUNT)], // 2025-03
  publishedAt: [[`${HEAD} time`, 'title']], // 2025-03
  text: ['div:has(> a > .ti-arrow-back-up)'], // 2025-03
};

/** What this file's own functions look for. */
export const NOTE_LITERALS = [BUTTON_ICON, CHIP, HEART, ANSWERS_LINK];
