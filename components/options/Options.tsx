import { useState } from 'preact/hooks';
import type { Outcome } from '../shared/Confirm';
import { Lang, useSay } from '../shared/lang';
import './Options.css';

/** Rows that are kept, by what they are. */
export type Kept = Record<'accounts' | 'posts' | 'comments' | 'members', number>;

/** What the settings are made of. */
export interface OptionsProps {
  /** Days for which things are kept. */
  days: number;
  kept: Kept;
  /** Hosts that the person allowed one by one. */
  hosts: readonly string[];
  lang: string;
  actions: {
    keepFor: (days: number) => Promise<Outcome>;
    /** Takes a host's permission back. */
    stop: (host: string) => void;
  };
}

/** Times one can choose, days. */
const TIMES = [30, 90, 180, 365];

/** How long things are kept, what is kept now, and which hosts are read besides the eight. */
export function Options({ lang, ...rest }: OptionsProps) {
  return (
    <Lang.Provider value={lang}>
      <Page {...rest} />
    </Lang.Provider>
  );
}

function Page({ days, kept, hosts, actions }: Omit<OptionsProps, 'lang'>) {
  const say = useSay();
  return (
    <main class="options">
      <h1>{say('ui.options')}</h1>
      <Times days={days} keepFor={actions.keepFor} />
      <section>
        <h2>{say('ui.options.kept')}</h2>
        <ul>
          {(['accounts', 'posts', 'comments', 'members'] as const).map((what) => (
            <li key={what}>{say(`ui.options.kept.${what}`, { n: kept[what] })}</li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{say('ui.options.hosts')}</h2>
        <p>{say(hosts.length > 0 ? 'ui.options.hosts.text' : 'ui.options.hosts.none')}</p>
        <ul>
          {hosts.map((host) => (
            <li key={host}>
              <bdi>{host}</bdi>
              <button
                type="button"
                class="link"
                aria-label={say('ui.options.hosts.stop', { host })}
                onClick={() => actions.stop(host)}
              >
                {say('instance.stop')}
              </button>
            </li>
          ))}
        </ul>
      </section>
    </main>
  );
}

function Times({ days, keepFor }: { days: number; keepFor: OptionsProps['actions']['keepFor'] }) {
  const say = useSay();
  const [failure, setFailure] = useState('');
  async function choose(time: number): Promise<void> {
    const outcome = await keepFor(time);
    setFailure(outcome?.ok ? '' : (outcome?.why ?? say('ui.options.unanswered')));
  }
  return (
    <fieldset>
      <legend>{say('ui.options.keep')}</legend>
      <p>{say('ui.options.keep.text')}</p>
      {TIMES.map((time) => (
        <label key={time}>
          <input type="radio" name="days" checked={time === days} onChange={() => choose(time)} />
          {say('ui.options.days', { n: time })}
        </label>
      ))}
      {failure && <p role="alert">{failure}</p>}
    </fieldset>
  );
}
