import type { Range } from '../lib/account';
import { useSay } from './lang';
import './Score.css';
import { Track } from './Track';

/** A score over the hundred with its range; with `said` also in words, else for those who cannot see it. */
export function Score({ score, said = false }: { score: Range; said?: boolean }) {
  const say = useSay();
  const words = say('ui.score', { n: score });
  if (said) {
    return (
      <>
        <span class="score">
          <Track range={score} />
        </span>
        <small>{words}</small>
      </>
    );
  }
  return (
    <span class="score" role="img" aria-label={words} title={words}>
      <Track range={score} />
    </span>
  );
}
