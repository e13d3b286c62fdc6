import type { Scorecard } from '../../lib/model';
import { activeTone, realTone } from '../../lib/wording/tone';
import { Track } from '../shared/Track';
import { useText } from '../shared/words';

/** The lines between the words, as the method has them (0…100). */
export interface Lines {
  /** People answer from here (lower end), quiet below (upper end). */
  answer: number;
  /** Large audience, few answers: like an account this many times smaller, and Responses ending under `few`. */
  smaller: number;
  few: number;
  /** Not enough: fewer usable posts, fewer followers, a younger account. */
  posts: number;
  followers: number;
  days: number;
  /** Unusual below (upper end), with so many strong signs. */
  unusual: number;
  strong: number;
  /** Nothing unusual from here (lower end). */
  nothing: number;
}

/** What would change the words: each score, and the lines between its words. */
export function HowWords({ card, lines }: { card: Scorecard; lines: Lines }) {
  const text = useText();
  const { active, real } = card;
  return (
    <section>
      <h2>{text('how-change')}</h2>
      <h3>
        <span>{text(`active-${active.word}`)}</span>
        {active.score && <b>{text('score', { n: active.score })}</b>}
      </h3>
      {active.score && (
        <span data-tone={activeTone(active.word)}>
          <Track range={active.score} lines={[lines.answer]} />
        </span>
      )}
      <p>
        {active.score ? text('how-change.active', { ...lines, line: lines.answer }) : text('how-change.none', lines)}
      </p>
      <h3>
        <span>{text(`real-${real.word}`)}</span>
        {real.score && <b>{text('score', { n: real.score })}</b>}
      </h3>
      {real.score && (
        <span data-tone={realTone(real.word)}>
          <Track range={real.score} lines={[lines.unusual, lines.nothing]} />
        </span>
      )}
      <p>{text('how-change.real', lines)}</p>
    </section>
  );
}
