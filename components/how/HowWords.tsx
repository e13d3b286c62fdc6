import type { Scorecard } from '../../lib/model';
import { activeTone, realTone } from '../../lib/wording/tone';
import { useSay } from '../shared/lang';
import { Track } from '../shared/Track';

/** The lines between the words, as the method has them (0…100). */
export interface Lines {
  /** People answer from here (lower end), quiet below (upper end). */
  answer: number;
  /** Large audience, few answers: like an account this many times smaller, and Responses ending under `few`. */
  hat: number;
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

/** What would change the words: where each score stands, and where its lines are. */
export function HowWords({ card, lines }: { card: Scorecard; lines: Lines }) {
  const say = useSay();
  const { active, real } = card;
  return (
    <section>
      <h2>{say('ui.how.change')}</h2>
      <h3>
        <span>{say(`ui.active.${active.word}.title`)}</span>
        {active.score && <b>{say('ui.score', { n: active.score })}</b>}
      </h3>
      {active.score && (
        <span data-tone={activeTone(active.word)}>
          <Track range={active.score} lines={[lines.answer]} />
        </span>
      )}
      <p>{say(active.score ? 'ui.how.change.active' : 'ui.how.change.none', { ...lines, line: lines.answer })}</p>
      <h3>
        <span>{say(`ui.real.${real.word}.title`)}</span>
        {real.score && <b>{say('ui.score', { n: real.score })}</b>}
      </h3>
      {real.score && (
        <span data-tone={realTone(real.word)}>
          <Track range={real.score} lines={[lines.unusual, lines.nothing]} />
        </span>
      )}
      <p>{say('ui.how.change.real', { ...lines })}</p>
    </section>
  );
}
