import type { ActiveWord, EarlyFigures, Kind, Scorecard, Sentence, Signal } from '../model';
import { usualSentence } from './rate';

/** A row of the card, not yet in words. */
export interface Reason {
  label: Sentence;
  value: Sentence;
}

/** Distance from the middle of an axis, 0…1. */
const away = (signal: Signal) => Math.abs((signal.score?.value ?? 50) - 50) / 50;

/**
 * How much a signal says, 0 up. Strong signs first; then what speaks against, or stands far from the middle of its axis. That
 * something is ordinary, or a post recent, is no reason worth a row while there are others.
 */
function weightOf(signal: Signal, word: ActiveWord): number {
  if (signal.strong) return 3;
  if (signal.llr) return signal.llr.value < 0 ? -signal.llr.value / 2 : signal.llr.value / 20;
  if (signal.id === 'H') return word === 'large-few' ? 2 : 0;
  if (signal.id === 'A4' && (signal.score?.value ?? 50) >= 50) return 0.12;
  if (signal.id === 'A5') return 0.55;
  return signal.score ? away(signal) : 0.05;
}

function row(key: string, values: NonNullable<Sentence['values']>): Reason {
  return { label: { key: `ui.reason.${key}` }, value: { key: `ui.reason.${key}.value`, values } };
}

/** The kinds counted as responses, where likes, most of them, are not among these: "comments". Empty: nothing to say. */
export function kindsWithoutLikes(kinds: readonly Kind[] = []): Sentence[] {
  return kinds.includes('likes') ? [] : kinds.map((kind) => ({ key: `ui.kind.${kind}` }));
}

/** The facts of a first glance, those first that say most at once. Missing ones make no row. */
export function factsOf(glance: EarlyFigures): Reason[] {
  const rows: Reason[] = [];
  const kinds = kindsWithoutLikes(glance.kinds);
  if (kinds.length > 0) rows.push(row('counted', { kinds }));
  if (glance.followers) rows.push(row('followers', { n: glance.followers }));
  if (glance.lastPostDays) rows.push(row('lastPost', { n: glance.lastPostDays }));
  if (glance.viewsPer100Followers) rows.push(row('views', { n: glance.viewsPer100Followers }));
  if (glance.ageDays) rows.push(row('age', { n: glance.ageDays }));
  if (glance.following) rows.push(row('following', { n: glance.following }));
  if (glance.gapDays) rows.push(row('gap', { n: glance.gapDays }));
  if (glance.responsesPer100Views) rows.push(row('perViews', { n: glance.responsesPer100Views }));
  if (glance.posts) rows.push(row('posts', { n: glance.posts }));
  if (glance.pollVotes !== undefined) rows.push(row('poll', { n: glance.pollVotes }));
  if (glance.paidPosts !== undefined) rows.push(row('paid', { n: glance.paidPosts, of: glance.postsSeen }));
  return rows;
}

/** Facts that a signal tells already, by the signal's id. */
const TOLD: Record<string, string> = {
  'ui.reason.views': 'V1',
  'ui.reason.perViews': 'V2',
  'ui.reason.lastPost': 'A4',
  'ui.reason.gap': 'A4',
  'ui.reason.poll': 'polls',
  'ui.reason.paid': 'paid',
};

function factsBeside(card: Scorecard): Reason[] {
  const ids = new Set(card.signals.map((signal) => signal.id));
  return factsOf(card.glance).filter(({ label }) => !ids.has(TOLD[label.key] ?? ''));
}

/** The three strongest reasons: what is usual, signals by weight (ties by id), plain facts. An unusual pattern's own signs go first. */
export function reasonsOf(card: Scorecard): Reason[] {
  const weights = new Map(card.signals.map((signal) => [signal, weightOf(signal, card.active.word)]));
  const weight = (signal: Signal) => weights.get(signal) ?? 0;
  const signals = card.signals
    .filter((signal) => signal.id !== 'A1')
    .sort((a, b) => weight(b) - weight(a) || (a.id < b.id ? -1 : 1));
  const rows = (some: Signal[]) => some.map(({ label, figure }) => ({ label, value: figure }));
  const usual = card.headline?.usual;
  const rate = usual ? [{ label: { key: 'ui.reason.usual' }, value: usualSentence(usual) }] : [];
  const isSign = (signal: Signal) => card.real.word === 'unusual' && signal.strong === true;
  const others = signals.filter((signal) => !isSign(signal));
  return [...rows(signals.filter(isSign)), ...rate, ...rows(others), ...factsBeside(card)].slice(0, 3);
}
