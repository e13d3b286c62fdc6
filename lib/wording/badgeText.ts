import type { BadgeText, Range, Scorecard, Sentence } from '../model';
import { ago } from './ago';
import { format } from './format';
import { isSoFar, rateSentence, ratioOf } from './rate';
import { kindsWithoutLikes, reasonsOf } from './reasons';
import { toneOf } from './tone';

interface Said {
  every: Range;
  base: 'followers' | 'views';
  fewer?: true;
  /** 'full': a headline. 'so': of posts that may still gather responses. 'seen': of posts that lack what a headline needs. */
  known: 'full' | 'so' | 'seen';
}

/** Followers (or views) per response: of the headline, else of the posts so far. Missing: no response figure was seen. */
function everyOf(card: Scorecard): Said | undefined {
  if (card.headline) return { ...card.headline, known: 'full' };
  const { every, responsesFrom } = card.glance;
  if (!every || responsesFrom === 0) return undefined;
  return { every, base: 'followers', known: isSoFar(card.use) ? 'so' : 'seen' };
}

/** Names the word of a card: that of REAL where a follower pattern is unusual, else that of ACTIVE. */
function wordKey(card: Scorecard): string {
  return card.real.word === 'unusual' ? 'ui.real.unusual' : `ui.active.${card.active.word}`;
}

function leadOf(card: Scorecard): Sentence {
  const rate = everyOf(card);
  if (!rate) return { key: 'ui.lead.none' };
  // so far there is only the range of rounded counts, which would pass for one of the rate; top posts tell of no other
  const said = rateSentence(rate.every, rate.base, rate.known === 'full' && !card.topPosts, rate.fewer);
  const kinds = kindsWithoutLikes(card.headline ? card.use.kinds : card.glance.kinds);
  return kinds.length > 0 ? { key: 'ui.lead.only', values: { rate: [said], kinds } } : said;
}

/**
 * "14 posts", or "14 posts, 12 threads" where threads were read. So far, where none can be used yet: those that the figure is from, or all that
 * were seen where there is no figure.
 */
function evidenceOf(card: Scorecard): Sentence {
  if (card.use.usable === 0) {
    const n = everyOf(card) ? card.glance.responsesFrom : card.use.seen;
    return { key: isSoFar(card.use) ? 'ui.evidence.so' : 'ui.evidence', values: { n } };
  }
  const threads = card.signals.find((s) => s.of === 'threads')?.n;
  const key = card.topPosts ? 'ui.evidence.top' : 'ui.evidence';
  if (threads === undefined) return { key, values: { n: card.use.usable } };
  return { key: `${key}.threads`, values: { n: card.use.usable, threads } };
}

/** "Real: not known yet (12 of 30 followers checked)" while there is not enough, else the word. Other hints count days or comments: they are not said here. */
function realFoot(card: Scorecard): Sentence {
  const hint = card.hints.find((h) => h.sentence.key === 'real.hint.followers');
  if (card.real.word !== 'not-enough' || hint?.have === undefined || hint.need === undefined) {
    return { key: `ui.real.${card.real.word}.foot` };
  }
  return { key: 'ui.real.progress', values: { have: hint.have, need: hint.need } };
}

/**
 * Both words of a badge with their evidence, in one sentence for a screen reader. It begins with what the badge shows, so that
 * whoever says the badge's text aloud finds it; the active word's title follows where that text does not hold it.
 */
function spokenOf(card: Scorecard, shown: string, word: string, lang: string): string {
  const active = `ui.active.${card.active.word}`;
  const title = word === `${active}.word` ? [] : [{ key: `${active}.title` }];
  const parts = [...title, leadOf(card), evidenceOf(card), { key: `ui.real.${card.real.word}.title` }];
  return `${[shown, ...parts.map((part) => format(part, lang))].join('. ')}.`;
}

/**
 * A scorecard in words for badge, chip and card.
 *
 * @param now ms since 1970, for "2 min ago"
 * @param lang BCP 47, for figures and times
 */
export function toBadgeText(card: Scorecard, now: number, lang: string): BadgeText {
  const rate = everyOf(card);
  const key = wordKey(card);
  const shortKey = rate?.known === 'so' ? 'ui.word.so' : `${key}.word`;
  const word = format({ key: shortKey }, lang);
  const ratio = rate && format(ratioOf(rate.every, rate.fewer), lang);
  const seen = `${format(evidenceOf(card), lang)} · ${ago(card.seenAt, now, lang)}`;
  return {
    account: card.account,
    handle: card.handle,
    tone: toneOf(card),
    ...(ratio !== undefined && { ratio }),
    word,
    title: format({ key: `${key}.title` }, lang),
    lead: format(leadOf(card), lang),
    reasons: reasonsOf(card).map((r) => ({ label: format(r.label, lang), value: format(r.value, lang) })),
    foot: [seen, format(realFoot(card), lang)],
    how: format({ key: 'ui.how' }, lang),
    // a sign is not spoken by every reader
    spoken: spokenOf(card, ratio === undefined ? word : `${ratio.replace('<', 'under ')} ${word}`, shortKey, lang),
    at: card.at,
  };
}
