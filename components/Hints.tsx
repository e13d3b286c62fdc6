import type { Hint } from '../lib/account';
import { useSay } from './lang';
import './Hints.css';

/** What would make the answer surer: each step with how far it is. Nothing to do, nothing shown. */
export function Hints({ hints }: { hints: Hint[] }) {
  const say = useSay();
  if (hints.length === 0) return null;
  return (
    <section class="hints">
      <h2>{say('ui.hints')}</h2>
      <ul>
        {hints.map((hint) => {
          const text = say(hint.sentence);
          const { have, need } = hint;
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
