import type { Scorecard } from '../../lib/model';
import { activeTone, realTone } from '../../lib/wording/tone';
import { useSay } from '../shared/lang';
import { Mark } from '../shared/Mark';
import './Verdicts.css';

/** The two words, each with its evidence. "Not enough seen yet" is an answer and looks like one. */
export function Verdicts({ card }: { card: Scorecard }) {
  const say = useSay();
  const rows = [
    { tone: activeTone(card.active.word), title: `ui.active.${card.active.word}.title`, because: card.active.because },
    { tone: realTone(card.real.word), title: `ui.real.${card.real.word}.title`, because: card.real.because },
  ];
  return (
    <ul class="words">
      {rows.map(({ tone, title, because }) => (
        <li key={title} data-tone={tone}>
          <Mark tone={tone} />
          <b>{say(title)}</b>
          <span>{say(because)}</span>
        </li>
      ))}
    </ul>
  );
}
