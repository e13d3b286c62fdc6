import type { Range, Scorecard, Signal, SignalId } from '../../lib/model';
import { countedText } from '../../lib/wording/counted';
import { signalTexts } from '../../lib/wording/signals/signalTexts';
import { useRateTexts } from '../popup/useRateTexts';
import { useText, useWords } from '../shared/words';

/** A figure, and under it its range and what it was read from. */
export function FigureCell({ figure, small }: { figure: string; small?: string }) {
  return (
    <>
      <b>{figure}</b>
      {small !== undefined && <small>{small}</small>}
    </>
  );
}

/** The first of these signals that an account has. */
export function signalOf(card: Scorecard, ids: readonly SignalId[]): Signal | undefined {
  return ids.flatMap((id) => card.signals.filter((signal) => signal.id === id))[0];
}

/** A signal's figure with its evidence. */
export function SignalFigure({ card, signal }: { card: Scorecard; signal: Signal | undefined }) {
  const words = useWords();
  if (!signal) return null;
  return <FigureCell figure={signalTexts(signal, card.site, words).figure} small={countedText(signal, words)} />;
}

/** Followers (views) per response with its range, what it was read from, and what was counted where that is not all. */
export function EveryFigure({ card }: { card: Scorecard }) {
  const texts = useRateTexts(card);
  if (!texts) return null;
  const { figure, range, from, only } = texts;
  return <FigureCell figure={figure} small={[range, from, only].filter(Boolean).join(' · ')} />;
}

/** Responses to a typical post, as the rate has it. Missing where the rate is per view: what a post gets depends on its views; and for top posts, which are not typical. */
export function typicalOf({ headline, followers, topPosts }: Scorecard): Range | undefined {
  if (topPosts || headline?.base !== 'followers' || !followers) return undefined;
  const { low, value, high } = headline.every;
  if (headline.fewer) return { low: 0, value: 0, high: followers.high / low };
  return { low: followers.low / high, value: followers.value / value, high: followers.high / low };
}

/** That figure with its range. */
export function Typical({ card }: { card: Scorecard }) {
  const text = useText();
  const n = typicalOf(card);
  return n ? <FigureCell figure={text('per-10k', { shown: 'value', n })} small={text('per-10k-range', { n })} /> : null;
}

/** The attentive audience. With followers that were not looked at, the middle of the range means nothing and is left out. */
export function Worth({ card, range: n }: { card: Scorecard; range: Range | undefined }) {
  const text = useText();
  if (!n) return null;
  const range = text('compare-worth.range', { n });
  const looked = card.signals.find((signal) => signal.id === 'R1' && signal.llr)?.n;
  if (looked === undefined) return <FigureCell figure={range} small={text('compare-worth.unseen')} />;
  const figure = text('compare-worth.value', { n });
  const evidence =
    range === figure ? text('compare-worth.seen', { n: looked }) : text('compare-worth.range-seen', { n, looked });
  return <FigureCell figure={figure} small={evidence} />;
}
