import type { Signal } from '../../lib/model';
import { useSay } from './lang';
import { Scale } from './Scale';
import './SignalRow.css';

/** One reason: its figure, where that stands against what is usual, what it means, and what it was read from. */
export function SignalRow({ signal }: { signal: Signal }) {
  const say = useSay();
  return (
    <li class="signal">
      <b>{say(signal.label)}</b>
      <b class="figure">{say(signal.figure)}</b>
      {signal.usual && <Scale range={signal.range} usual={signal.usual} />}
      <p>{say(signal.sentence)}</p>
      <small>{say('ui.from', { evidence: say(`ui.of.${signal.of}`, { n: signal.n }), source: signal.source })}</small>
    </li>
  );
}
