import type { Signal } from '../../lib/model';
import { signalTexts, sourceText } from '../../lib/wording/signals/signalTexts';
import { RangeScale } from './RangeScale';
import './SignalRow.css';
import { useWords } from './words';

/** One reason: its figure, where that lies against what is usual, what it means, and what it was read from. */
export function SignalRow({ signal, site }: { signal: Signal; site: string }) {
  const words = useWords();
  const { label, figure, sentence } = signalTexts(signal, site, words);
  return (
    <li class="signal">
      <b>{label}</b>
      <b class="figure">{figure}</b>
      {signal.usual && <RangeScale range={signal.range} usual={signal.usual} />}
      <p>{sentence}</p>
      <small>{words.text('from', { of: signal.of, n: signal.n, source: sourceText(signal, words) })}</small>
    </li>
  );
}
