import { sum } from '../../extract/counts';
import type { Extractor, ExtractorFunction } from '../../extract/Extractor';
import { linkedData, schemaCount } from '../../extract/schemaOrg';
import { attributeIncludes, linkMatch, onPath } from '../../extract/selectors';
import type { CommentRule, PostRule } from '../Site';
import { ACCOUNT } from './people';
import { pollVotes } from './poll';
import { servedPost } from './served';

const ITEM = '.status__wrapper:has(.status[data-id])';
const QUOTE = '.status__quote';
const PERSON = '.status__info a.status__display-name';
const AUTHOR = linkMatch(PERSON, ACCOUNT);
const STAMP: Extractor = ['.status__info a.status__relative-time time', 'datetime'];
const REPLY = '[class*="icon-reply"], .fa-reply, .fa-reply-all';
const BOOST = '[class*="icon-retweet"], .fa-retweet';
const FEATURED = '[data-featured="true"]';
/** A number; while it changes the old one is beside it for a moment. */
const number = (place: string): string =>
  `${place} .animated-number > span:not([role="presentation"], [style*="absolute"]), ` +
  `${place}:not(:has(.animated-number))`;
const onButton = (button: string): string => number(`.status__action-bar button${button} .icon-button__counter`);
const STARS = onButton('.star-icon');
const [BOOSTS, QUOTES] = ['.detailed-status__reblogs', '.detailed-status__quotes'];
const BOOSTS_ALONE = number(`.detailed-status:not(:has(${QUOTES})) ${BOOSTS}`);

const isFeatured: ExtractorFunction = (root) => root.closest(FEATURED) !== null;

/** Posts in a list, and the one a page is about. */
export const posts: readonly PostRule[] = [
  {
    on: ['profile', 'feed', 'other'],
    item: ITEM,
    always: ['publishedAt', 'replies'],
    not: QUOTE,
    id: [['.status[data-id]', 'data-id']], // 2026-11
    author: [AUTHOR, [PERSON, 'title']], // 2026-11
    publishedAt: [STAMP], // 2026-11
    likes: [STARS], // 2026-11
    replies: [onButton(`:has(${REPLY})`)], // 2026-11
    shares: [onButton(`:has(${BOOST})`)], // 2026-11
    pollVotes: [pollVotes], // 2026-11
    pinned: [onPath(/\/featured\/?$/, () => true), isFeatured], // 2025-11, 2026-11
    sharedBy: [linkMatch(`.status__prepend:has(${BOOST}) a`, ACCOUNT)], // 2026-11
    // the button's picture alone shows whether somebody else is answered: a note may name nobody
    isReply: [attributeIncludes(`.status__action-bar :is(${REPLY})`, 'class', 'reply-all')], // 2026-11
  },
  {
    on: ['post'],
    item: '.detailed-status__wrapper',
    not: QUOTE,
    id: [
      linkMatch('a.detailed-status__link', /\/(\d+)\/\w+$/), // 2026-11
      linkMatch('a.detailed-status__datetime', /\/(\d+)$/), // 2026-11
    ],
    author: [
      linkMatch('a.detailed-status__display-name', ACCOUNT), // 2026-11
      '.detailed-status__display-name .display-name__account', // 2026-11
    ],
    publishedAt: [['a.detailed-status__datetime time', 'datetime'], 'a.detailed-status__datetime'], // 2026-11
    likes: [number('.detailed-status__favorites'), schemaCount(linkedData, 'LikeAction')], // 2026-11
    replies: [schemaCount(linkedData, 'ReplyAction')], // 2026-11
    shares: [sum(number(BOOSTS), number(QUOTES)), BOOSTS_ALONE], // 2026-11
    pollVotes: [pollVotes], // 2026-11
  },
  servedPost,
];

/** Comments. */
export const comment: CommentRule = {
  item: `.detailed-status__wrapper, ${ITEM}`,
  not: QUOTE,
  afterFocal: true,
  author: [AUTHOR, [PERSON, 'title']], // 2026-11
  publishedAt: [STAMP], // 2026-11
  likes: [STARS], // 2026-11
  text: ['.status__content__text'], // 2026-11
};

/** What this file's own functions look for. */
export const POST_LITERALS = [FEATURED];
