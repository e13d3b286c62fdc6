import type { Scorecard } from '../../lib/model';
import { activeReason, realReason } from '../../lib/wording/because';
import { activeTone, realTone } from '../../lib/wording/tone';
import { Mark } from '../shared/Mark';
import { useWords } from '../shared/words';
import './Verdicts.css';

/** The two words, each with its evidence. "Not enough seen yet" is an answer and looks like one. */
export function Verdicts({ card: { active, real } }: { card: Scorecard }) {
  const words = useWords();
  const rows = [
    { tone: activeTone(active.word), title: `active-${active.word}`, reason: activeReason(active.because, words) },
    { tone: realTone(real.word), title: `real-${real.word}`, reason: realReason(real.because, words) },
  ] as const;
  return (
    <ul class="verdicts">
      {rows.map(({ tone, title, reason }) => (
        <li key={title} data-tone={tone}>
          <Mark tone={tone} />
          <b>{words.text(title)}</b>
          <span>{reason}</span>
        </li>
      ))}
    </ul>
  );
}
