import type { Hint } from '../../lib/model';
import { useText } from '../shared/words';
import './Hints.css';

/** Two axes may ask for the same step: the one that needs more of it is shown. */
function distinct(hints: readonly Hint[]): Hint[] {
  const steps = new Map<Hint['id'], Hint>();
  for (const hint of hints) {
    const known = steps.get(hint.id);
    if (!known || (known.need ?? 0) < (hint.need ?? 0)) steps.set(hint.id, hint);
  }
  return [...steps.values()];
}

/** What would make the answer surer: each step with how far it is. Nothing to do, nothing shown. */
export function Hints({ hints }: { hints: readonly Hint[] }) {
  const text = useText();
  if (hints.length === 0) return null;
  return (
    <section class="hints">
      <h2>{text('hints')}</h2>
      <ul>
        {distinct(hints).map(({ id, have, need }) => {
          const step = text(`hint-${id}`);
          return (
            <li key={id}>
              <span>{step}</span>
              {have !== undefined && need !== undefined && (
                <>
                  <progress value={have} max={need} aria-label={step} />
                  <small>{text('progress', { have, need })}</small>
                </>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
