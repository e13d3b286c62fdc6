import { exact, sum, zeroWhenEmpty } from '../../extract/counts';
import type { ExtractorFunction, FindElement, PageContext } from '../../extract/Extractor';
import { extract, first, isHidden } from '../../extract/elements';
import { isPostOfAddress } from '../../extract/ids';
import { exists, linkMatch, match, preceding } from '../../extract/selectors';
import type { CommentRule, PostRule } from '../Site';
import { ACCOUNT, PERSON, STAMP } from './links';

const FEED_ITEM = '[data-testid^="feedItem-by-"]';
/** A quoted post; the item has this role too. */
const QUOTE = 'div[role="link"]:not([data-testid]):has([data-testid^="userAvatar"])';
const AUTHOR = match(['', 'data-testid'], /-by-(.+)$/);
const ID = linkMatch(`${STAMP}, a[href$="-by"], a[href$="/quotes"]`, /\/post\/([^/]+)(?:\/[a-z-]+)?$/);
const NO_REPOSTS = zeroWhenEmpty('[data-testid="repostBtn"], div:has(> [data-testid="replyBtn"]) + div button');
/** Over an item, beside the gutter for a thread's line: who reposted it, or that it is pinned. */
const OVER = `div:has(+ div ${STAMP})`;
const REPOSTER = 'a[href*="/profile/"]:not(:has([data-testid^="userAvatar"]))';
/** "Replied to Ada"; names nobody where the post is gone. */
const NOTE = `div:has(${STAMP}) + div > svg + div[dir="auto"]`;
/** A line in the gutter, up to the item above, which is then the one that is answered. The gutter alone has a width. */
const LINE = `${OVER} div[style*="width: 42px"]:not([style*="height"], a *) > div`; // 2026-11
const DATE = 'div[dir="auto"]:not(a *, [data-word-wrap], [data-word-wrap] *)';

/** The item above, where a line leads up to it. */
function above(root: Element, context: PageContext): Element | undefined {
  if (!first(root, LINE, context)) return undefined;
  const items = [...root.ownerDocument.querySelectorAll(FEED_ITEM)];
  return items[items.indexOf(root) - 1];
}

/** Does it answer somebody else? Going on with one's own thread is no answer. */
export const isReply: ExtractorFunction = (root, context) => {
  const author = extract(AUTHOR, root, context);
  const note = first(root, NOTE, context);
  const named = note && extract(PERSON, note, context);
  if (note) return named === undefined || named !== author;
  const answered = above(root, context);
  return answered !== undefined && extract(AUTHOR, answered, context) !== author;
};

/** The first item of a thread by one author. */
const startOfThread: FindElement = (root, context) => {
  const previous = above(root, context);
  const isSame = previous && extract(AUTHOR, previous, context) === extract(AUTHOR, root, context);
  return isSame ? startOfThread(previous, context) : root;
};

/** Reposts and quotes are printed apart on a post's own page, together everywhere else. */
const REPOSTS_AND_QUOTES = sum('[data-testid="repostCount-expanded"]', '[data-testid="quoteCount-expanded"]');
const COUNTS = {
  id: [ID], // 2026-11
  author: [AUTHOR], // 2026-11
  likes: [exact(['[data-testid="likeBtn"]', 'aria-label']), '[data-testid="likeCount"]'], // 2026-11
  replies: [exact(['[data-testid="replyBtn"]', 'aria-label'])], // 2026-11
  shares: [REPOSTS_AND_QUOTES, '[data-testid="repostCount"]', NO_REPOSTS], // 2026-11
};
const THREAD_ITEM = { item: '[data-testid^="postThreadItem-by-"]', not: QUOTE, ...COUNTS };

/** Posts in a list, and the one a page is about. */
export const posts: readonly PostRule[] = [
  {
    on: ['profile', 'feed', 'other'],
    item: FEED_ITEM,
    not: QUOTE,
    skip: [isHidden],
    always: ['publishedAt', 'likes', 'replies', 'shares'],
    ...COUNTS,
    publishedAt: [[STAMP, 'aria-label']], // 2026-11
    pinned: [exists(`${OVER} > div + div > div:not([aria-label]) > svg`)], // 2026-11
    sharedBy: [preceding('[data-testid^="userAvatar"]', REPOSTER, linkMatch('', ACCOUNT))], // 2026-11
    isReply: [isReply], // 2026-11
    thread: startOfThread,
  },
  {
    on: ['post'],
    ...THREAD_ITEM,
    focal: [isPostOfAddress(ID, AUTHOR, '[role="link"]')], // 2026-11
    publishedAt: [match(DATE, /\d.* · (.*\d.*)$/)], // 2026-11
    saves: ['[data-testid="bookmarkCount-expanded"]'], // 2026-11
  },
];

/** Comments. */
export const comment: CommentRule = {
  ...THREAD_ITEM,
  afterFocal: true,
  publishedAt: [[STAMP, 'aria-label']], // 2026-11
  text: ['[data-testid="postText"]', '[data-word-wrap]'], // 2025-04, 2026-11
};

/** What this file's own functions look for. */
export const POST_LITERALS = [FEED_ITEM, NOTE, LINE];
