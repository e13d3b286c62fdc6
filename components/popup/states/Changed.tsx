import type { Miss } from '../../../lib/model';
import { useSay } from '../../shared/lang';
import { Empty } from './Empty';

/** The page has changed and too much of it was missed: which fields, and that nothing is guessed. */
export function Changed({ misses }: { misses: Miss[] }) {
  const say = useSay();
  return (
    <Empty title={say('ui.changed.title')}>
      <p>{say('ui.changed.text')}</p>
      <ul>
        {misses.slice(0, 8).map((miss) => (
          <li key={miss.field + miss.why}>
            <b>{miss.field}</b>: {miss.why}
          </li>
        ))}
      </ul>
    </Empty>
  );
}
