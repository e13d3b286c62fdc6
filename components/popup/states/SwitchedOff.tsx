import { useText } from '../../shared/words';
import { Empty } from './Empty';

interface SwitchedOffProps {
  /** Name of the tab's site. */
  site: string;
  /** Not this site alone, but everything. */
  paused: boolean;
  switchOn: (() => void) | undefined;
}

/** By the settings nothing is read here; one click takes that back. */
export function SwitchedOff({ site, paused, switchOn }: SwitchedOffProps) {
  const text = useText();
  return (
    <Empty title={paused ? text('paused') : text('switched-off', { site })}>
      <p>{text(paused ? 'paused.text' : 'switched-off.text')}</p>
      {switchOn && (
        <button type="button" class="first" onClick={switchOn}>
          {paused ? text('paused.on') : text('switched-off.on', { site })}
        </button>
      )}
    </Empty>
  );
}
