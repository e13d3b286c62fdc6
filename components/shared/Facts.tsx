import type { Reason } from '../../lib/wording/reasons';
import './Facts.css';

/** Plain facts, two beside each other. What was not seen is not among them. */
export function Facts({ facts }: { facts: Reason[] }) {
  return (
    <dl class="facts">
      {facts.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
