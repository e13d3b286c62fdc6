import type { Range } from '../lib/account';
import { useSay } from './lang';
import './Score.css';

/** A score over the hundred with its range: a line, a bar, a dot. `said`: in words as well. */
export function Score({ score, said = false }: { score: Range; said?: boolean }) {
  const say = useSay();
  const words = say('ui.score', { n: score });
  const bar = (
    <span class="score" {...(said ? { 'aria-hidden': true } : { role: 'img', 'aria-label': words, title: words })}>
      <i style={{ insetInlineStart: `${score.low}%`, inlineSize: `${score.high - score.low}%` }} />
      <b style={{ insetInlineStart: `${score.value}%` }} />
    </span>
  );
  if (!said) return bar;
  return (
    <>
      {bar}
      <small>{words}</small>
    </>
  );
}
