import type { Extractor, ExtractorFunction, Extractors } from '../../extract/Extractor';
import { extract } from '../../extract/elements';
import { jsonObjects, valueAt } from '../../extract/json';
import { linkMatch } from '../../extract/selectors';
import { onButton } from './buttons';
import { PERMALINK } from './items';

/*
 * Zero is a button without a number. Beside the repost icon are reposts and quotes; the fourth number (sent) is no
 * kind. The JSON of the page's first load holds counts in full that the page shows shortened.
 */

/** The post's id. */
export const ID = linkMatch(PERMALINK, /\/post\/([\w-]+)/);
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;
const [LIKES, REPLIES, REPOSTS] = [onButton(0), onButton(1), onButton(2)];

/**
 * The sum of numbers of the JSON object about the post, where the page shows a number too: what is hidden stays hidden.
 * Objects that differ: nothing.
 */
export const embeddedCount =
  (shown: Extractor, ...paths: readonly string[]): ExtractorFunction =>
  (root, context) => {
    const text = extract(shown, root, context);
    if (typeof text !== 'string' || !/\p{Nd}/u.test(text)) return undefined;
    const id = extract(ID, root, context);
    if (typeof id !== 'string' || id === '') return undefined;
    const counts = jsonObjects(root, '"like_count"')
      .filter(({ code }) => code === id)
      .map((object) => paths.map((path) => valueAt(object, path)))
      .filter((parts) => parts.every(isCount));
    const totals = new Set(counts.map((parts) => parts.reduce((total, part) => total + part, 0)));
    const [total] = totals;
    return totals.size === 1 ? { exact: String(total) } : undefined;
  };

/**
 * Authors may hide likes and reposts: where neither has a number under a post with five answers or more, they are not
 * zero.
 */
const unlessHidden =
  (extractor: Extractor): ExtractorFunction =>
  (root, context) => {
    const [likes, replies, reposts] = [LIKES, REPLIES, REPOSTS].map((each) => extract(each, root, context));
    const hasNoNumbers = typeof likes !== 'string' && typeof reposts !== 'string';
    const hasAnswers = typeof replies !== 'object' && !(Number(replies) < 5);
    return hasNoNumbers && hasAnswers ? undefined : extract(extractor, root, context);
  };

const info = (name: string): string => `text_post_app_info/${name}`;

export const likes: Extractors = [unlessHidden(LIKES), embeddedCount(LIKES, 'like_count')]; // 2026-04, in full 2025-12
export const replies: Extractors = [REPLIES, embeddedCount(REPLIES, info('direct_reply_count'))]; // 2026-04, 2025-12
/** Reposts and quotes. */
export const shares: Extractors = [
  unlessHidden(REPOSTS), // 2026-04
  embeddedCount(REPOSTS, info('repost_count'), info('quote_count')), // 2025-12
];

/** What this file's own functions look for. */
export const COUNT_LITERALS = [
  ...['like_count', 'code', info('direct_reply_count'), info('repost_count'), info('quote_count')],
];
