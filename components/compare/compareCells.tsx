import type { Range, Scorecard, Signal } from '../../lib/model';
import { useEvery } from '../popup/useEvery';
import { useSay } from '../shared/lang';

/** A figure, and under it its range and what it was read from. */
export function Figure({ figure, small }: { figure: string; small?: string }) {
  return (
    <>
      <b>{figure}</b>
      {small !== undefined && <small>{small}</small>}
    </>
  );
}

/** The first of these signals that an account has. */
export function signalOf(card: Scorecard, ids: readonly string[]): Signal | undefined {
  return ids.flatMap((id) => card.signals.filter((signal) => signal.id === id))[0];
}

/** A signal's figure with its evidence. */
export function SignalFigure({ signal }: { signal: Signal | undefined }) {
  const say = useSay();
  return signal && <Figure figure={say(signal.figure)} small={say(`ui.of.${signal.of}`, { n: signal.n })} />;
}

/** Followers (views) per response with its range, what it was read from, and what was counted where that is not all. */
export function EveryFigure({ card }: { card: Scorecard }) {
  const every = useEvery(card);
  if (!every) return null;
  const { figure, range, from, only } = every;
  return <Figure figure={figure} small={[range, from, only].filter(Boolean).join(' · ')} />;
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
  const say = useSay();
  const typical = typicalOf(card);
  return (
    typical && <Figure figure={say('ui.ruler.value', { n: typical })} small={say('ui.ruler.ends', { n: typical })} />
  );
}

/** The attentive audience. With followers that were not looked at, the middle of the range means nothing and is not said. */
export function Worth({ card, range }: { card: Scorecard; range: Range | undefined }) {
  const say = useSay();
  if (!range) return null;
  const ends = say('ui.compare.worth.ends', { n: range });
  const looked = card.signals.find((signal) => signal.id === 'R1' && signal.llr);
  if (!looked) return <Figure figure={ends} small={say('ui.compare.worth.unseen')} />;
  const figure = say('ui.compare.worth.value', { n: range });
  const evidence = say('ui.compare.worth.seen', { n: looked.n });
  return <Figure figure={figure} small={ends === figure ? evidence : `${ends} · ${evidence}`} />;
}
