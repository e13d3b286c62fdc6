import type { BadgeText, Scorecard } from '../model';
import type { Words } from './createWords';
import { kindsWithoutLikes } from './kinds';
import { isSoFar, type RateFacts, rateArgs, ratioText } from './rate';
import { reasonsOf } from './reasons';
import { toneOf } from './tone';

interface KnownRate extends RateFacts {
  /** 'full': a headline. 'so-far': of posts that may still gather responses. 'seen': of posts that lack what a headline needs. */
  known: 'full' | 'so-far' | 'seen';
}

/** Followers (or views) per response: of the headline, else of the posts so far. Missing: no response figure was seen. */
function rateIn(card: Scorecard): KnownRate | undefined {
  if (card.headline) return { ...card.headline, known: 'full' };
  const { every, responsesFrom } = card.early;
  if (!every || responsesFrom === 0) return undefined;
  return { every, base: 'followers', known: isSoFar(card.use) ? 'so-far' : 'seen' };
}

/** Names the word of a card: that of REAL where a follower pattern is unusual, else that of ACTIVE. */
function wordKey(card: Scorecard) {
  return card.real.word === 'unusual' ? ('real-unusual' as const) : (`active-${card.active.word}` as const);
}

/** "1 response for every 633 followers (283–1,408)" */
function summaryOf(card: Scorecard, words: Words): string {
  const { text } = words;
  const given = rateIn(card);
  if (!given) return text('rate-none');
  const args = rateArgs(given);
  // so far there is only the range of rounded counts, which would pass for one of the rate; top posts have no other
  const isRanged = given.known === 'full' && !card.topPosts && args.rate.low < args.rate.high;
  const summary = text(isRanged ? 'rate-with-range' : 'rate', args);
  const kinds = kindsWithoutLikes(card.headline ? card.use.kinds : card.early.kinds, card.site, words);
  return kinds.length > 0 ? text('rate-counted', { summary, kinds }) : summary;
}

/**
 * "14 posts", or "14 posts, 12 threads" where threads were read. So far, where none can be used yet: those that the figure is
 * from, or all that were seen where there is no figure.
 */
function evidenceOf(card: Scorecard, { text }: Words): string {
  if (card.use.usable === 0) {
    const n = rateIn(card) ? card.early.responsesFrom : card.use.seen;
    return text(isSoFar(card.use) ? 'posts-so-far' : 'posts', { n });
  }
  const n = card.use.usable;
  const threads = card.signals.find(({ of }) => of === 'threads')?.n;
  if (threads === undefined) return text(card.topPosts ? 'top-posts' : 'posts', { n });
  return text(card.topPosts ? 'top-posts-and-threads' : 'posts-and-threads', { n, threads });
}

/** "Real: not known yet (12 of 30 followers checked)" while there is not enough, else the word. Other hints count days or comments: they are left out here. */
function realFooter(card: Scorecard, { text }: Words): string {
  const hint = card.hints.find(({ id }) => id === 'follower-counts');
  if (card.real.word !== 'not-enough' || hint?.have === undefined || hint.need === undefined) {
    return text(`real-${card.real.word}.footer`);
  }
  return text('real-progress', { have: hint.have, need: hint.need });
}

/**
 * Both words of a badge with their evidence, in one sentence for a screen reader. It begins with what the badge shows, so that
 * speech control finds it by that text; the active word's title follows where that text does not contain it.
 */
function ariaLabelOf(card: Scorecard, shown: string, isTitled: boolean, words: Words): string {
  const { text } = words;
  const parts = {
    shown,
    rate: summaryOf(card, words),
    evidence: evidenceOf(card, words),
    real: text(`real-${card.real.word}`),
  };
  return isTitled
    ? text('badge-label-titled', { ...parts, title: text(`active-${card.active.word}`) })
    : text('badge-label', parts);
}

/** The badge's text for screen readers: not each of them reads "<". */
function shownOf(ratio: string | undefined, word: string, { text }: Words): string {
  if (ratio === undefined) return word;
  const plain = ratio.replace('<', '');
  return text('badge-shown', { ratio: plain === ratio ? ratio : text('badge-under', { ratio: plain }), word });
}

/**
 * A scorecard in words for badge, chip and card.
 *
 * @param now ms since 1970, for "2 min ago"
 */
export function toBadgeText(card: Scorecard, now: number, words: Words): BadgeText {
  const { text } = words;
  const rate = rateIn(card);
  const key = wordKey(card);
  const isFirst = rate?.known === 'so-far';
  const word = text(isFirst ? 'word-so-far' : `${key}.word`);
  const ratio = rate && ratioText(rate, words);
  const isTitled = isFirst || key === 'real-unusual';
  const evidence = evidenceOf(card, words);
  return {
    account: card.account,
    handle: card.handle,
    tone: toneOf(card),
    ...(ratio !== undefined && { ratio }),
    word,
    title: text(key),
    summary: summaryOf(card, words),
    reasons: reasonsOf(card, words),
    footer: [text('badge-evidence', { evidence, passed: now - card.seenAt }), realFooter(card, words)],
    how: text('how'),
    ariaLabel: ariaLabelOf(card, shownOf(ratio, word, words), isTitled, words),
    at: card.at,
  };
}
