import type { Scorecard } from '../lib/model';
import { toBadgeText } from '../lib/wording/badgeText';
import { activeReason, realReason } from '../lib/wording/because';
import type { Words } from '../lib/wording/createWords';
import { findSignal } from '../lib/wording/signals/findSignal';
import { leftOutTexts } from '../lib/wording/signals/responseRate';
import { signalTexts, sourceText } from '../lib/wording/signals/signalTexts';
import { words as english } from './words';

/** A card's signal of this id in words: "figure: sentence". Missing: the card has none. */
export function signalText(card: Scorecard, id: Parameters<typeof findSignal>[1], words: Words = english) {
  const signal = findSignal(card, id);
  if (!signal) return undefined;
  const { figure, sentence } = signalTexts(signal, card.site, words);
  return `${figure}: ${sentence}`;
}

/** Why the card has its first word, and its second. */
export const whyActive = (card: Scorecard, words: Words = english): string => activeReason(card.active.because, words);
export const whyReal = (card: Scorecard, words: Words = english): string => realReason(card.real.because, words);

/** What happened, in sentences. */
export const eventTexts = ({ events }: Scorecard, { text }: Words = english): string[] =>
  events.map((event) => text(`event-${event.id}`, event));

/** Every text of a card, but the names of the arithmetic's steps. */
export function cardTexts(card: Scorecard, now: number, words: Words = english): string[] {
  const { summary, reasons, footer, ariaLabel } = toBadgeText(card, now, words);
  return [
    ...card.signals.flatMap((signal) => Object.values(signalTexts(signal, card.site, words))),
    ...card.signals.map((signal) => sourceText(signal, words)),
    whyActive(card, words),
    whyReal(card, words),
    ...eventTexts(card, words),
    ...card.hints.map(({ id }) => words.text(`hint-${id}`)),
    ...leftOutTexts(card.use.left, words).map(({ text }) => text),
    ...reasons.flatMap(({ label, value }) => [label, value]),
    ...[summary, ...footer, ariaLabel],
  ];
}
