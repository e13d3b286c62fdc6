import type { Scorecard, Signal } from '../../lib/model';
import { activeTone, realTone } from '../../lib/wording/tone';
import { useSay } from '../shared/lang';
import { Scale } from '../shared/Scale';

/** What a signal did to its axis. */
function Effect({ signal }: { signal: Signal }) {
  const say = useSay();
  if (signal.score) return <span>{say('ui.score', { n: signal.score })}</span>;
  if (signal.llr) return <span>{say(signal.strong ? 'ui.how.llr.strong' : 'ui.how.llr', { n: signal.llr })}</span>;
  return <span>{say('ui.how.shown')}</span>;
}

/** Every signal: figure, meaning, effect, evidence, source. */
export function HowSignals({ card }: { card: Scorecard }) {
  const say = useSay();
  if (card.signals.length === 0) return null;
  return (
    <section>
      <h2>{say('ui.how.signals')}</h2>
      {card.signals.map((signal) => (
        <article
          key={signal.id}
          data-tone={signal.axis === 'real' ? realTone(card.real.word) : activeTone(card.active.word)}
        >
          <h3>
            <span>{say(signal.label)}</span>
            <b>{say(signal.figure)}</b>
          </h3>
          {signal.usual && <Scale range={signal.range} usual={signal.usual} />}
          <p>{say(signal.sentence)}</p>
          <p class="evidence">
            <Effect signal={signal} />
            <span>
              {say('ui.from', { evidence: say(`ui.of.${signal.of}`, { n: signal.n }), source: signal.source })}
            </span>
          </p>
        </article>
      ))}
    </section>
  );
}
