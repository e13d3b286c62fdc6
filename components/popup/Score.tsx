import type { Range, Tone } from '../../lib/model';
import './Score.css';
import { Track } from '../shared/Track';
import { useText } from '../shared/words';

interface ScoreProps {
  score: Range;
  /** That of its axis's word: an account's two scores may differ in colour. */
  tone: Tone;
  /** Also in words, not only for those who cannot see it. */
  withText?: boolean;
}

/** A score over the hundred with its range. */
export function Score({ score, tone, withText = false }: ScoreProps) {
  const text = useText();
  const label = text('score', { n: score });
  if (withText) {
    return (
      <>
        <span class="score" data-tone={tone}>
          <Track range={score} />
        </span>
        <small>{label}</small>
      </>
    );
  }
  return (
    <span class="score" data-tone={tone} role="img" aria-label={label} title={label}>
      <Track range={score} />
    </span>
  );
}
