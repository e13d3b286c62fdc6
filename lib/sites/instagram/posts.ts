import type { ExtractorFunction } from '../../extract/Extractor';
import { all, first } from '../../extract/elements';
import { inAncestor, linkMatch, match, nth } from '../../extract/selectors';
import { textOf } from '../../extract/text';
import type { CommentRule, PostRule } from '../Site';
import { PAID } from '../shared/paid';
import { PIN } from '../shared/pin';
import { CODE, inHead, OWNER } from './head';

/** Path of an account's own page. */
export const ACCOUNT = /^\/([\w.]+)\/$/;
const DATED = 'a:has(time[datetime]):not([href*="/c/"])';
/** A comment: in a dialog; and on a post's own page, a row of a picture and all else. */
const ITEM = [
  'ul > div[role="button"]:has(h3)',
  'main div:has(> :first-child img):has(> :last-child a[href*="/c/"] > time):not(:has(> :first-child time, section))',
].join();
const BAR = 'section:has(> div > span svg)';
const [ICON, ICON_NUMBER] = [`${BAR} svg`, `${BAR} [role="button"]:not(:has(svg, img))`];
const HEADER = 'article > div > div:first-child, div:has(+ hr)';

/** The names over a post, wherever it is: in an article, or over a line on its own page. */
export const NAMES = `:is(${HEADER}) span[dir="auto"]:has(a)`;
/** What is written beneath them: a place and a sound are links, that somebody paid is not. */
const BENEATH = `:is(${HEADER}) :is(span, div):not(a *):not(:has(time))`;

/**
 * The number behind the n-th icon (from 0) of the bar, before the next one: by the page's order, however they are
 * boxed.
 */
export const numberBehindIcon =
  (place: number): ExtractorFunction =>
  (root, context) => {
    const row = all(root, `${ICON}, ${ICON_NUMBER}`, context);
    const icon = row.filter((element) => element.matches(ICON))[place];
    const next = icon && row[row.indexOf(icon) + 1];
    return next?.matches(ICON_NUMBER) ? textOf(next) : undefined;
  };

/** An advertisement bears no time. */
const isUndated: ExtractorFunction = (root, context) => first(root, 'time[datetime]', context) === undefined;

/** Do the names over the post lead to more than one account? */
export const isJoint: ExtractorFunction = (root, context) => {
  const names = first(root, NAMES, context);
  if (!names) return undefined;
  const accounts = all(names, 'a', context).map((link) => ACCOUNT.exec(link.getAttribute('href') ?? '')?.[1]);
  return new Set(accounts.filter((account) => account !== undefined)).size > 1;
};

/** A post with its counts. */
export const POST: Omit<PostRule, 'item'> = {
  not: ITEM,
  id: [linkMatch(DATED, CODE)], // 2025-04
  // who is tagged cannot be tabbed to
  author: [linkMatch(DATED, OWNER), linkMatch('a:not([tabindex="-1"])', ACCOUNT)], // 2026-05, 2025-04
  publishedAt: [[`${DATED} time`, 'datetime']], // 2025-04
  likes: [numberBehindIcon(0), match('span > a[href$="/liked_by/"]:only-child')], // 2026-05, 2025-04
  replies: [numberBehindIcon(1), match('a[href$="/comments/"]')], // 2026-05, 2025-04
  promoted: [isUndated], // 2025-04
  paid: [match(BENEATH, PAID)], // 2026-05
  joint: [isJoint], // 2026-05
};

/** A tile of a grid. Its counts are printed while it is hovered; among the reels they are always in the page. */
export const TILE: PostRule = {
  on: ['profile', 'feed'],
  item:
    'main a[role="link"]:is([href*="/p/"], [href*="/reel/"]):has(img, ul)' +
    ':not(article *, header *, [role="dialog"] *)',
  unread: [{ path: /\/(tagged|saved|reposts)\/?$/, why: 'of others' }],
  id: [linkMatch('', CODE)], // 2025-04
  author: [linkMatch('', OWNER)], // 2025-04
  likes: [nth('ul li', 0, 2)], // 2025-09
  replies: [nth('ul li', 1, 2)], // 2025-09
  views: ['div:has(> svg) + span'], // 2025-09
  pinned: [match(['svg', 'aria-label'], PIN)], // 2025-04
};

/**
 * The post by the head, where the page shows none (yet): only what is shortened, for the head lags, by a third of a
 * young post's likes.
 */
export const POST_IN_HEAD: PostRule = {
  on: ['post'],
  item: 'head:not(:has(~ body time))',
  id: [inHead('url', CODE)], // 2025-09
  author: [inHead('url', OWNER)], // 2025-09
  likes: [inHead('description', /^([\d.,]+[KMB]) /)], // 2025-09
  replies: [inHead('description', /^[\d.,]+[KMB]? [^,]+, ([\d.,]+[KMB]) /)], // 2025-09
};

/** A comment, or an answer beneath one. */
export const comment: CommentRule = {
  item: ITEM,
  author: [linkMatch('h3 a', ACCOUNT), linkMatch('a', ACCOUNT)], // 2026, 2026-05
  publishedAt: [['time[datetime]', 'datetime']], // 2026
  likes: [match('button, [role="button"]:not(:has(svg))')], // 2026, 2026-05
  postId: [linkMatch('a:has(time)', CODE)], // 2026
  inReplyTo: [inAncestor('li ul', inAncestor('ul', linkMatch('h3 a', ACCOUNT)))], // 2026
  text: ['h3 + div', 'div:has(> span > a[href*="/c/"]) + div'], // 2026, 2026-05
};

/** What this file's own functions look for. */
export const POST_LITERALS = [ICON, ICON_NUMBER, NAMES, ACCOUNT];
