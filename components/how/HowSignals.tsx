import type { Scorecard, Signal } from '../../lib/model';
import { signalTexts, sourceText } from '../../lib/wording/signals/signalTexts';
import { activeTone, realTone } from '../../lib/wording/tone';
import { RangeScale } from '../shared/RangeScale';
import { useText, useWords } from '../shared/words';

/** What a signal did to its axis. */
function Effect({ signal: { score, llr, strong } }: { signal: Signal }) {
  const text = useText();
  if (score) return <span>{text('score', { n: score })}</span>;
  if (llr) return <span>{text(strong ? 'how-signals.strong' : 'how-signals.weight', { n: llr })}</span>;
  return <span>{text('how-signals.shown')}</span>;
}

/** One signal: figure, meaning, effect, evidence, source. */
function HowSignal({ signal, card }: { signal: Signal; card: Scorecard }) {
  const words = useWords();
  const { label, figure, sentence } = signalTexts(signal, card.site, words);
  return (
    <article data-tone={signal.axis === 'real' ? realTone(card.real.word) : activeTone(card.active.word)}>
      <h3>
        <span>{label}</span>
        <b>{figure}</b>
      </h3>
      {signal.usual && <RangeScale range={signal.range} usual={signal.usual} />}
      <p>{sentence}</p>
      <p class="evidence">
        <Effect signal={signal} />
        <span>{words.text('from', { of: signal.of, n: signal.n, source: sourceText(signal, words) })}</span>
      </p>
    </article>
  );
}

/** Every signal. */
export function HowSignals({ card }: { card: Scorecard }) {
  const text = useText();
  if (card.signals.length === 0) return null;
  return (
    <section>
      <h2>{text('how-signals')}</h2>
      {card.signals.map((signal) => (
        <HowSignal key={signal.id} signal={signal} card={card} />
      ))}
    </section>
  );
}
