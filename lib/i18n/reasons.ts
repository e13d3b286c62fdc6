import type { FirstGlance, Scorecard, Sentence, Signal } from '../account';
import { usualSentence } from './rate';

/** A row of the card, not yet in words. */
export interface Reason {
  label: Sentence;
  value: Sentence;
}

/** How much a signal says, 0 up: strong ones first, then those far from the middle of their axis, then plain figures. */
function weightOf(signal: Signal): number {
  if (signal.strong) return 3;
  if (signal.llr) return Math.abs(signal.llr.value) / 2;
  if (signal.id === 'A5') return 0.5;
  if (signal.score) return Math.abs(signal.score.value - 50) / 50;
  return 0.05;
}

function row(key: string, values: NonNullable<Sentence['values']>): Reason {
  return { label: { key: `ui.reason.${key}` }, value: { key: `ui.reason.${key}.value`, values } };
}

/** The facts of a first glance, those first that say most at once. Missing ones make no row. */
export function factsOf(glance: FirstGlance): Reason[] {
  const rows: Reason[] = [];
  if (glance.followers) rows.push(row('followers', { n: glance.followers }));
  if (glance.lastPostDays !== undefined) rows.push(row('lastPost', { n: glance.lastPostDays }));
  if (glance.viewsPer100Followers) rows.push(row('views', { n: glance.viewsPer100Followers }));
  if (glance.ageDays) rows.push(row('age', { n: glance.ageDays }));
  if (glance.following) rows.push(row('following', { n: glance.following }));
  if (glance.gapDays !== undefined) rows.push(row('gap', { n: glance.gapDays }));
  if (glance.responsesPer100Views) rows.push(row('perViews', { n: glance.responsesPer100Views }));
  if (glance.posts) rows.push(row('posts', { n: glance.posts }));
  if (glance.pollVotes !== undefined) rows.push(row('poll', { n: glance.pollVotes }));
  if (glance.paidPosts !== undefined) rows.push(row('paid', { n: glance.paidPosts, of: glance.postsSeen }));
  return rows;
}

/** The three strongest reasons: what is usual first, then signals by weight (ties by id), then plain facts. */
export function reasonsOf(card: Scorecard): Reason[] {
  const usual = card.headline?.usual;
  const first = usual ? [{ label: { key: 'ui.reason.usual' }, value: usualSentence(usual) }] : [];
  const signals = card.signals
    .filter((s) => s.id !== 'A1')
    .sort((a, b) => weightOf(b) - weightOf(a) || (a.id < b.id ? -1 : 1))
    .map((s) => ({ label: s.label, value: s.figure }));
  return [...first, ...signals, ...factsOf(card.glance)].slice(0, 3);
}
