import type { ActiveWord, EarlyFigures, Scorecard, Signal, SignalId } from '../model';
import type { Words } from './createWords';
import { kindsWithoutLikes } from './kinds';
import { usualArgs } from './rate';
import { signalTexts } from './signals/signalTexts';

/** A row of the card. */
export interface Reason {
  label: string;
  value: string;
}

/** A plain fact of a first look. */
export interface Fact extends Reason {
  /** The signal with the same figure. */
  as?: SignalId;
}

/** Distance from the middle of an axis, 0…1. */
const away = (signal: Signal) => Math.abs((signal.score?.value ?? 50) - 50) / 50;

/**
 * Weight of a signal as a reason, 0 up. Strong signs first; then evidence against, or a score far from the middle of its axis. That
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

/** The facts of a first look, those first that say most at once. Missing ones make no row. */
export function factsOf(early: EarlyFigures, site: string, words: Words): Fact[] {
  const { text } = words;
  const rows: Fact[] = [];
  const add = (fact: Fact | undefined | false): void => void (fact && rows.push(fact));
  const kinds = kindsWithoutLikes(early.kinds, site, words);
  add(kinds.length > 0 && { label: text('fact-counted'), value: text('fact-counted.value', { kinds }) });
  const ranged = (
    name: 'followers' | 'last-post' | 'views' | 'age' | 'following' | 'gap' | 'per-views' | 'posts',
    n: EarlyFigures['followers'],
    as?: SignalId,
  ) => add(n && { label: text(`fact-${name}`), value: text(`fact-${name}.value`, { n }), ...(as && { as }) });
  ranged('followers', early.followers);
  ranged('last-post', early.lastPostDays, 'A4');
  ranged('views', early.viewsPer100Followers, 'V1');
  ranged('age', early.ageDays);
  ranged('following', early.following);
  ranged('gap', early.gapDays, 'A4');
  ranged('per-views', early.responsesPer100Views, 'V2');
  ranged('posts', early.posts);
  const { pollVotes: votes, paidPosts: paid, postsSeen: of } = early;
  add(votes !== undefined && { label: text('fact-poll'), value: text('fact-poll.value', { n: votes }), as: 'polls' });
  add(paid !== undefined && { label: text('fact-paid'), value: text('fact-paid.value', { n: paid, of }), as: 'paid' });
  return rows;
}

/** Facts without a signal of the same figure. */
function factsBeside(card: Scorecard, words: Words): Reason[] {
  const ids = new Set(card.signals.map(({ id }) => id));
  const facts = factsOf(card.early, card.site, words).filter(({ as }) => !as || !ids.has(as));
  return facts.map(({ label, value }) => ({ label, value }));
}

/** The signals by how much they say, ties by id. A1 is the card's own headline. */
function signalsByWeight({ signals, active }: Scorecard): Signal[] {
  const weights = new Map(signals.map((signal) => [signal, weightOf(signal, active.word)]));
  const weight = (signal: Signal) => weights.get(signal) ?? 0;
  return signals.filter((signal) => signal.id !== 'A1').sort((a, b) => weight(b) - weight(a) || (a.id < b.id ? -1 : 1));
}

/** The three strongest reasons: what is usual, signals by weight, plain facts. An unusual pattern's own signs go first. */
export function reasonsOf(card: Scorecard, words: Words): Reason[] {
  const rows = (some: Signal[]): Reason[] =>
    some.slice(0, 3).map((signal) => {
      const { label, figure } = signalTexts(signal, card.site, words);
      return { label, value: figure };
    });
  const usual = card.headline?.usual;
  const rate = usual ? [{ label: words.text('fact-usual'), value: words.text('usual', usualArgs(usual)) }] : [];
  const isSign = (signal: Signal) => card.real.word === 'unusual' && signal.strong === true;
  const signals = signalsByWeight(card);
  const others = signals.filter((signal) => !isSign(signal));
  return [...rows(signals.filter(isSign)), ...rate, ...rows(others), ...factsBeside(card, words)].slice(0, 3);
}
