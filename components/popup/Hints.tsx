import type { Hint } from '../../lib/model';
import { useSay } from '../shared/lang';
import './Hints.css';

/** Two axes may ask for the same step: the one that needs more of it is said. */
function distinct(hints: Hint[], textOf: (hint: Hint) => string): Map<string, Hint> {
  const steps = new Map<string, Hint>();
  for (const hint of hints) {
    const known = steps.get(textOf(hint));
    if (!known || (known.need ?? 0) < (hint.need ?? 0)) steps.set(textOf(hint), hint);
  }
  return steps;
}

/** What would make the answer surer: each step with how far it is. Nothing to do, nothing shown. */
export function Hints({ hints }: { hints: Hint[] }) {
  const say = useSay();
  if (hints.length === 0) return null;
  return (
    <section class="hints">
      <h2>{say('ui.hints')}</h2>
      <ul>
        {[...distinct(hints, (hint) => say(hint.sentence))].map(([text, { have, need }]) => {
          return (
            <li key={text}>
              <span>{text}</span>
              {have !== undefined && need !== undefined && (
                <>
                  <progress value={have} max={need} aria-label={text} />
                  <small>{say('ui.hints.far', { have, need })}</small>
                </>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
