import { exact } from '../../extract/counts';
import type { Extractor, ExtractorFunction } from '../../extract/Extractor';
import { extract } from '../../extract/elements';
import { offsetOf } from '../../extract/listPosition';
import { linkMatch, onPath } from '../../extract/selectors';
import type { CommentRule, PostRule, UnreadTab } from '../Site';
import { leftInLabel } from './labels';
import { ANSWER, besideIcon, ENTRY, ID, onButton, SENT, WRITER } from './signedOut';

const STAMP = 'a[href*="/status/"]:has(time)';
const AUTHOR = linkMatch('[data-testid="User-Name"] a[role="link"]', /^\/(\w+)$/);
/** By how its test id ends: a button that was pressed undoes ("unlike"). */
const labelled = (end: string): Extractor => exact([`[data-testid$="${end}"]`, 'aria-label']);
const [REPLIES, REPOSTS, LIKES, SAVES] = [
  labelled('reply'),
  labelled('retweet'),
  labelled('like'),
  labelled('ookmark'),
];
const ANALYTICS = 'a[href$="/analytics"]';
const VIEWS = exact([ANALYTICS, 'aria-label']);
const SAVES_LEFT = leftInLabel([REPLIES, REPOSTS, LIKES], [VIEWS], true);
const VIEWS_LEFT = leftInLabel([REPLIES, REPOSTS, LIKES, SAVES]);
const VIEWS_SIGNED_OUT = `${ANALYTICS}, [data-engagement-action="generic"], a[href*="/status/"] > .font-bold`;
const PIN_LINE = '[data-testid="socialContext"]:not(a *, :has(a))';
const REPOSTER = 'a:has([data-testid="socialContext"]), [data-testid="socialContext"] a';
/** A quoted post; in a long article one that is shown in it, an article too. */
const QUOTE = 'div[role="link"][tabindex="0"], [data-testid="simpleTweet"]'; // 2026-09, 2026-05
const POLL = '[data-testid="cardPoll"] span:not(:has(span), [role="list"] *, [role^="radio"] *)';
const AD = '[data-testid="placementTracking"]';
const [ROW, HEADING] = ['[data-testid="cellInnerDiv"], li', 'h2:not(article *)'];

const isAd: ExtractorFunction = (root) => root.closest(AD) !== null;
/** On home the same line gives the reason why a post is shown ("You might like"). */
const pinLine: ExtractorFunction = (root, context) =>
  context.page.kind === 'profile' ? extract(PIN_LINE, root, context) : undefined;
/** A profile's other tabs. */
const TABS: readonly UnreadTab[] = [
  { path: /^\/\w+\/likes/, why: 'of others' },
  { path: /^\/\w+\/(with_replies|highlights|media|articles)/, why: 'a selection' },
];
/** A picture opens over the page it was on: a timeline, as like as not. */
const isUnderPicture = onPath(/\/(photo|video)\/\d/, (root) => !root.closest('[role="dialog"]'));

/**
 * Flag: an earlier row of the list holds a heading; what follows that is something else. Where the virtualised list has
 * let go of the heading, its place is remembered.
 */
export const isBelowHeading: ExtractorFunction = (root, { listPosition = {} }) => {
  const row = root.closest(ROW);
  const rows = [...(row?.parentElement?.children ?? [])];
  const end = rows.find((each) => each.querySelector(HEADING));
  if (!end) return Number(offsetOf(root)) > Number(listPosition.end);
  listPosition.end = offsetOf(end) ?? Infinity;
  return rows.indexOf(end) < rows.indexOf(row ?? end);
};

/** A post in a list, or the one a page is about. */
export const post: PostRule = {
  item: `article[data-testid="tweet"], ${ENTRY}`,
  not: QUOTE,
  unread: TABS,
  always: ['publishedAt', 'likes', 'replies', 'shares'],
  id: [linkMatch(STAMP, /\/status\/(\d+)/), ID], // 2026-10, 2026-09
  author: [AUTHOR, WRITER], // 2026-10, 2026-09
  publishedAt: [[`${STAMP} time`, 'datetime'], SENT], // 2026-10, 2026-09
  likes: [LIKES, ...onButton('like')], // 2026-10, 2026-09
  replies: [REPLIES, ...onButton('reply')], // 2026-10, 2026-09
  shares: [REPOSTS, ...onButton('retweet')], // 2026-10, 2026-09
  saves: [SAVES, SAVES_LEFT, ...onButton('bookmark')], // 2026-10, 2026-09
  views: [VIEWS, VIEWS_LEFT, VIEWS_SIGNED_OUT], // 2026-10, 2026-09
  pollVotes: [POLL], // 2026-09
  pinned: [pinLine, besideIcon('pin')], // 2026-10, 2026-09
  promoted: [isAd], // 2026-09
  sharedBy: [linkMatch(REPOSTER, /^\/(\w+)$/)], // 2025-11
};

/** Comments. */
export const comment: CommentRule = {
  item: `article[data-testid="tweet"], ${ANSWER}`,
  not: QUOTE,
  afterFocal: true,
  skip: [isUnderPicture, isAd, isBelowHeading],
  author: [AUTHOR, WRITER], // 2026-10, 2026-09
  publishedAt: [[`${STAMP} time`, 'datetime'], SENT], // 2026-10, 2026-09
  likes: [LIKES, ...onButton('like')], // 2026-10, 2026-09
  text: ['[data-testid="tweetText"], div.whitespace-pre-wrap'], // 2026-10, 2026-09
};

/** What this file's own functions look for. */
export const POST_LITERALS = [PIN_LINE, AD, ROW, HEADING, '[role="dialog"]'];
