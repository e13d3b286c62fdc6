import type { Scorecard, Signal } from '../../lib/model';
import { activeTone, realTone } from '../../lib/wording/tone';
import { SignalRow } from '../shared/SignalRow';
import { useText } from '../shared/words';

const AXES: Signal['axis'][] = ['active', 'real', 'shown'];

/** Every signal with its evidence, by axis, the axis's score and range above it. */
export function Reasons({ card }: { card: Scorecard }) {
  const text = useText();
  const scores = { active: card.active.score, real: card.real.score, shown: undefined };
  const tone = { active: activeTone(card.active.word), real: realTone(card.real.word), shown: undefined };
  return AXES.map((axis) => {
    const signals = card.signals.filter((signal) => signal.axis === axis);
    if (signals.length === 0) return null;
    const score = scores[axis];
    return (
      <section key={axis} class="reasons" data-tone={tone[axis]}>
        <h2>
          {text(`question-${axis}`)}
          {score && <span>{text('score', { n: score })}</span>}
        </h2>
        <ul class="signals">
          {signals.map((signal) => (
            <SignalRow key={signal.id} signal={signal} site={card.site} />
          ))}
        </ul>
      </section>
    );
  });
}
