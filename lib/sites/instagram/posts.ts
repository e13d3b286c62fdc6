import type { Extractor } from '../../extract/Extractor';
import { around, behindIcon, from, lacks, nth, part, several, where, within } from '../../extract/extractors';
import type { CommentRule, PostRule } from '../Site';
import { PIN } from '../shared/words';

/** Path of an account's own page. */
export const ACCOUNT = /^\/([\w.]+)\/$/;
const CODE = /\/(?:p|reel|tv)\/([\w-]+)/;
const OWNER = /(?:^|\.com)\/([\w.]+)\/(?:p|reel)\//;
const DATED = 'a:has(time[datetime]):not([href*="/c/"])';
/** A comment: in a dialog; and on a post's own page, a row of a picture and all else. */
const ITEM = [
  'ul > div[role="button"]:has(h3)',
  'main div:has(> :first-child img):has(> :last-child a[href*="/c/"] > time):not(:has(> :first-child time, section))',
].join();
const BAR = 'section:has(> div > span svg)';
const ICONS = { icon: `${BAR} svg`, number: `${BAR} [role="button"]:not(:has(svg, img))` };

const HEADER = 'article > div > div:first-child, div:has(+ hr)';

/** The names over a post, wherever it stands: in an article, or over a line on its own page. */
export const NAMES = `:is(${HEADER}) span[dir="auto"]:has(a)`;

/** A post with its counts. */
export const POST: Omit<PostRule, 'item'> = {
  not: ITEM,
  id: [from(DATED, CODE)], // 2025-04
  author: [from(DATED, OWNER), from('a:not([tabindex="-1"])', ACCOUNT)], // 2026-05, 2025-04; who is tagged cannot be tabbed to
  publishedAt: [[`${DATED} time`, 'datetime']], // 2025-04
  likes: [behindIcon(ICONS, 0), part('span > a[href$="/liked_by/"]:only-child')], // 2026-05, 2025-04
  replies: [behindIcon(ICONS, 1), part('a[href$="/comments/"]')], // 2026-05, 2025-04
  promoted: [lacks('time[datetime]')],
  joint: [within(NAMES, several('a', ACCOUNT))],
};

/** A tile of a grid. Its counts are shown while it is hovered; among the reels they are always in the page. */
export const TILE: PostRule = {
  on: ['profile', 'feed'],
  item: 'main a[role="link"]:is([href*="/p/"], [href*="/reel/"]):has(img, ul):not(article *, header *, [role="dialog"] *)',
  skip: [where(/\/(tagged|saved|reposts)\/?$/, () => true)],
  id: [from('', CODE)], // 2025-04
  author: [from('', OWNER)], // 2025-04
  likes: [nth('ul li', { nth: 0, of: 2 })], // 2025-09
  replies: [nth('ul li', { nth: 1, of: 2 })], // 2025-09
  views: ['div:has(> svg) + span'], // 2025-09
  pinned: [from('svg', PIN, 'aria-label')],
};

/** What the page came with, in its head. */
export const stated = (name: string, pattern: RegExp): Extractor => from(`meta[property="og:${name}"]`, pattern, 'content');

/** The post by the head, where the page shows none (yet): only what is shortened, for the head lags, by a third of a young post's likes. */
export const STATED: PostRule = {
  on: ['post'],
  item: 'head:not(:has(~ body time))',
  id: [stated('url', CODE)], // 2025-09
  author: [stated('url', OWNER)], // 2025-09
  likes: [stated('description', /^([\d.,]+[KMB]) /)], // 2025-09
  replies: [stated('description', /^[\d.,]+[KMB]? [^,]+, ([\d.,]+[KMB]) /)], // 2025-09
};

/** A comment, or an answer beneath one. */
export const COMMENT: CommentRule = {
  item: ITEM,
  author: [from('h3 a', ACCOUNT), from('a', ACCOUNT)], // 2026, 2026-05
  publishedAt: [['time[datetime]', 'datetime']], // 2026
  likes: [part('button, [role="button"]:not(:has(svg))')], // 2026, 2026-05
  postId: [from('a:has(time)', CODE)],
  inReplyTo: [around('li ul', around('ul', from('h3 a', ACCOUNT)))],
  text: ['h3 + div', 'div:has(> span > a[href*="/c/"]) + div'], // 2026, 2026-05
};
