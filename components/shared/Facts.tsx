import type { Reason } from '../../lib/wording/reasons';
import './Facts.css';
import { useSay } from './lang';

/** Plain facts, two beside each other. What was not seen is not among them. */
export function Facts({ facts }: { facts: Reason[] }) {
  const say = useSay();
  return (
    <dl class="facts">
      {facts.map(({ label, value }) => (
        <div key={label.key}>
          <dt>{say(label)}</dt>
          <dd>{say(value)}</dd>
        </div>
      ))}
    </dl>
  );
}
