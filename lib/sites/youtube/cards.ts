import type { ExtractorFunction, PageContext } from '../../extract/Extractor';
import { all, first } from '../../extract/elements';
import { linkMatch } from '../../extract/selectors';
import { clean, textOf } from '../../extract/text';
import type { PostRule } from '../Site';
import { VIEWED } from '../shared/viewed';
import { AUTHOR, VIDEO } from './links';
import { VIEWS } from './words';

/** The short texts of a card or header: "Mira · 49K views · 3 days ago". */
export const PARTS = 'yt-content-metadata-view-model [role="text"]';
const LINE = '#metadata-line > span';
const CARDS =
  'ytd-rich-item-renderer, yt-lockup-view-model, ytm-shorts-lockup-view-model-v2, ytd-grid-video-renderer, ' +
  'ytd-video-renderer';
const VIDEO_LINK = ':is(a[href*="/watch?v="], a[href*="/shorts/"]):not([href*="list="])';
const CHANNEL_HEADER = 'ytd-browse:not([hidden]) yt-page-header-view-model h1';
const AUTHOR_NAME = '#channel-name #text';
const TITLE = '#video-title-link, #video-title';

/** The last of the texts that is of views, in its words or in its label. */
export const viewsAmong =
  (texts: string): ExtractorFunction =>
  (root, context) => {
    const found = all(root, texts, context);
    const views = found[placeOfViews(found)];
    return views && textOf(views);
  };

/** The text after it, as its label spells it out where it has one: "3 days ago". */
export const afterViews =
  (texts: string): ExtractorFunction =>
  (root, context) => {
    const found = all(root, texts, context);
    const place = placeOfViews(found);
    const next = place < 0 ? undefined : found[place + 1];
    return next && (next.getAttribute('aria-label') || textOf(next));
  };

const placeOfViews = (texts: readonly Element[]): number =>
  texts.findLastIndex((text) => VIEWS.test(textOf(text)) || VIEWS.test(clean(text.getAttribute('aria-label') ?? '')));

/** Flag: on a channel's own page, where cards bear no name: does this one bear one, and another than the channel's? */
export const isOfOtherChannel: ExtractorFunction = (root, context) => {
  if (context.page.kind !== 'profile') return false;
  const texts = all(root, PARTS, context).map(textOf);
  // with more than views and time the first is its author's name
  const name = texts.length > 2 ? texts[0] : all(root, AUTHOR_NAME, context).map(textOf).find(Boolean);
  const header = root.ownerDocument.querySelector(CHANNEL_HEADER);
  return name !== undefined && name !== (header && textOf(header));
};

/** Four digits and more, grouped or not: no length, age or place in a list is as long. */
const LONG_NUMBER = /\p{Nd}(?:[.,'’٬\u00a0\u202f]?\p{Nd}){3,}/gu;

/**
 * The one long number of an aria-label that holds everything about a video ("Tides, by Mira Halvorsen 77,097 views 1
 * day ago 9 minutes"), once the texts that people chose (titles) are taken out. A label that does not hold them, holds
 * two long numbers, or lacks the words for views (a stream's viewers are there too), gives nothing.
 */
export const viewsInLabel: ExtractorFunction = (root, context) => {
  const label = first(root, TITLE, context)?.getAttribute('aria-label');
  const rest = label && withoutAll(clean(label), titlesOf(root, context));
  const [number, ...others] = rest && VIEWED.test(rest) ? (rest.match(LONG_NUMBER) ?? []) : [];
  return number && others.length === 0 ? { exact: number } : undefined;
};

function titlesOf(root: Element, context: PageContext): string[] {
  const titles = all(root, `${TITLE}, ${AUTHOR_NAME}`, context).map((one) => clean(one.getAttribute('title') ?? ''));
  return [...new Set(titles)].filter((title) => title !== '');
}

function withoutAll(label: string, texts: readonly string[]): string | undefined {
  if (texts.length === 0 || !texts.every((text) => label.includes(text))) return undefined;
  return texts.reduce((rest, text) => rest.replace(text, ' | '), label);
}

/** A video in a list. */
export const card: PostRule = {
  on: ['profile', 'feed'],
  item: `:is(${CARDS}):has(${VIDEO_LINK}):not(:has(ytd-ad-slot-renderer), ytd-ad-slot-renderer *)`,
  skip: [isOfOtherChannel],
  always: ['views'],
  id: [linkMatch('a', VIDEO)], // 2026-10
  author: [AUTHOR], // 2026-10
  publishedAt: [afterViews(PARTS), afterViews(LINE)], // 2026-10, 2025-04
  views: [
    viewsAmong(PARTS), // 2026-10
    viewsAmong(LINE), // 2025-04
    viewsAmong('[class*="MetadataSubhead"]'), // 2026-01
    viewsInLabel, // 2025-04
  ],
  promoted: ['ad-badge-view-model, feed-ad-metadata-view-model'], // 2026-06
};

/** What this file's own functions look for. */
export const CARD_LITERALS = [
  PARTS,
  LINE,
  '[class*="MetadataSubhead"]',
  CHANNEL_HEADER,
  AUTHOR_NAME,
  TITLE,
  VIEWS,
  VIEWED,
];
