import { useState } from 'preact/hooks';
import type { Words } from '../../lib/wording/createWords';
import { storageErrorText } from '../../lib/wording/storageError';
import type { Outcome } from '../shared/Confirm';
import { useText, useWords, WordsContext } from '../shared/words';
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
  words: Words;
  actions: {
    keepFor: (days: number) => Promise<Outcome>;
    /** Takes a host's permission back. */
    stop: (host: string) => void;
  };
}

/** Times one can choose, days. */
const TIMES = [30, 90, 180, 365];

/** How long things are kept, what is kept now, and which hosts are read besides the eight. */
export function Options({ words, ...rest }: OptionsProps) {
  return (
    <WordsContext.Provider value={words}>
      <Page {...rest} />
    </WordsContext.Provider>
  );
}

function Page({ days, kept, hosts, actions }: Omit<OptionsProps, 'words'>) {
  const text = useText();
  return (
    <main class="options">
      <h1>{text('options')}</h1>
      <Times days={days} keepFor={actions.keepFor} />
      <section>
        <h2>{text('options-kept')}</h2>
        <ul>
          {(['accounts', 'posts', 'comments', 'members'] as const).map((what) => (
            <li key={what}>{text(`options-kept.${what}`, { n: kept[what] })}</li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{text('options-hosts')}</h2>
        <p>{text(hosts.length > 0 ? 'options-hosts.text' : 'options-hosts.none')}</p>
        <ul>
          {hosts.map((host) => (
            <li key={host}>
              <bdi>{host}</bdi>
              <button
                type="button"
                class="link"
                aria-label={text('options-hosts.stop', { host })}
                onClick={() => actions.stop(host)}
              >
                {text('instance.stop')}
              </button>
            </li>
          ))}
        </ul>
      </section>
    </main>
  );
}

function Times({ days, keepFor }: { days: number; keepFor: OptionsProps['actions']['keepFor'] }) {
  const words = useWords();
  const { text } = words;
  const [failure, setFailure] = useState('');
  async function choose(time: number): Promise<void> {
    const outcome = await keepFor(time);
    setFailure(outcome ? (outcome.ok ? '' : storageErrorText(outcome, words)) : text('options-unanswered'));
  }
  return (
    <fieldset>
      <legend>{text('options-keep')}</legend>
      <p>{text('options-keep.text')}</p>
      {TIMES.map((time) => (
        <label key={time}>
          <input type="radio" name="days" checked={time === days} onChange={() => choose(time)} />
          {text('options-keep.days', { n: time })}
        </label>
      ))}
      {failure && <p role="alert">{failure}</p>}
    </fieldset>
  );
}
