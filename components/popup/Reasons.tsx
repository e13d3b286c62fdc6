import type { Scorecard, Signal } from '../../lib/model';
import { activeTone, realTone } from '../../lib/wording/tone';
import { useSay } from '../shared/lang';
import { SignalRow } from '../shared/SignalRow';

const AXES: Signal['axis'][] = ['active', 'real', 'shown'];

/** Every signal with its evidence, by axis, the axis's score and range above it. */
export function Reasons({ card }: { card: Scorecard }) {
  const say = useSay();
  const score = { active: card.active.score, real: card.real.score, shown: undefined };
  const tone = { active: activeTone(card.active.word), real: realTone(card.real.word), shown: undefined };
  return AXES.map((axis) => {
    const signals = card.signals.filter((signal) => signal.axis === axis);
    if (signals.length === 0) return null;
    const of = score[axis];
    return (
      <section key={axis} class="reasons" data-tone={tone[axis]}>
        <h2>
          {say(`ui.why.${axis}`)}
          {of && <span>{say('ui.score', { n: of })}</span>}
        </h2>
        <ul class="signals">
          {signals.map((signal) => (
            <SignalRow key={signal.id} signal={signal} />
          ))}
        </ul>
      </section>
    );
  });
}
