import type { Range, Tone } from '../../lib/model';
import { useSay } from '../shared/lang';
import './Score.css';
import { Track } from '../shared/Track';

interface ScoreProps {
  score: Range;
  /** That of its axis's word: an account's two scores may differ in colour. */
  tone: Tone;
  /** Also in words, not only for those who cannot see it. */
  said?: boolean;
}

/** A score over the hundred with its range. */
export function Score({ score, tone, said = false }: ScoreProps) {
  const say = useSay();
  const words = say('ui.score', { n: score });
  if (said) {
    return (
      <>
        <span class="score" data-tone={tone}>
          <Track range={score} />
        </span>
        <small>{words}</small>
      </>
    );
  }
  return (
    <span class="score" data-tone={tone} role="img" aria-label={words} title={words}>
      <Track range={score} />
    </span>
  );
}
