import { useMemo, useState } from 'preact/hooks';
import type { Scorecard } from '../../lib/model';
import type { Words } from '../../lib/wording/createWords';
import { MOST } from '../compare/Compare';
import { Confirm, type Outcome } from '../shared/Confirm';
import { LeftOut } from '../shared/LeftOut';
import { useText, WordsContext } from '../shared/words';
import './Library.css';
import { Empty } from '../popup/states/Empty';
import { LibraryTable } from './LibraryTable';
import { Norms, type NormsProps } from './Norms';
import { find, type Order, sort } from './order';

/** What the library can do. */
export interface LibraryActions {
  how: (account: string) => void;
  compare: (accounts: string[]) => void;
  csv: () => void;
  json: () => void;
  options: () => void;
  forgetAll: () => Promise<Outcome>;
}

/** What the library is made of. */
export interface LibraryProps {
  cards: Scorecard[];
  /** Accounts with a card that cannot be read. */
  unreadable?: readonly string[];
  /** Name of a site by its id. */
  siteName: (id: string) => string;
  words: Words;
  /** ms since 1970 */
  now: number;
  actions: LibraryActions;
  /** Norms of one's own, and what could become one. */
  norms: Omit<NormsProps, 'siteName'>;
}

/** Rows shown at first, and added at a time. */
const ROWS = 200;

interface ToolsProps {
  actions: LibraryActions;
  /** Accounts to be compared. */
  picked: string[];
  onFind: (name: string) => void;
}

function Tools({ actions, picked, onFind }: ToolsProps) {
  const text = useText();
  const [asking, setAsking] = useState(false);
  if (asking) {
    return <Confirm question={text('delete-ask-all')} act={actions.forgetAll} onEnd={() => setAsking(false)} />;
  }
  return (
    <div class="tools">
      {picked.length > 0 && (
        <button type="button" class="first" onClick={() => actions.compare(picked)}>
          {text('library-compare', { n: picked.length })}
        </button>
      )}
      <input
        type="search"
        placeholder={text('library-find')}
        aria-label={text('library-find')}
        onInput={(event) => onFind(event.currentTarget.value)}
      />
      <button type="button" onClick={actions.csv}>
        CSV
      </button>
      <button type="button" onClick={actions.json}>
        JSON
      </button>
      <button type="button" class="link" onClick={actions.options}>
        {text('options')}
      </button>
      <button type="button" class="link" onClick={() => setAsking(true)}>
        {text('library-delete')}
      </button>
    </div>
  );
}

function LibraryView({ cards, unreadable = [], siteName, now, actions, norms }: Omit<LibraryProps, 'words'>) {
  const text = useText();
  const [sought, setSought] = useState('');
  const [order, setOrder] = useState<Order>({ by: 'seen', down: true });
  const [shown, setShown] = useState(ROWS);
  const [picked, setPicked] = useState<string[]>([]);
  const pick = (account: string) =>
    setPicked(picked.includes(account) ? picked.filter((other) => other !== account) : [...picked, account]);
  const found = useMemo(() => sort(find(cards, sought), order), [cards, sought, order]);
  if (cards.length === 0) return <EmptyLibrary unreadable={unreadable} options={actions.options} />;
  const sites = new Set(cards.map((card) => card.site)).size;
  const rest = found.length - shown;
  return (
    <main class="library">
      <header>
        <h1>{text('library')}</h1>
        <p>{text('library-count', { n: cards.length, sites })}</p>
        <Tools actions={actions} picked={picked} onFind={setSought} />
      </header>
      <LeftOut accounts={unreadable} />
      <p class="nobody" role="status">
        {found.length === 0 && text('library-nobody', { text: sought.trim() })}
      </p>
      <LibraryTable
        cards={found.slice(0, shown)}
        siteName={siteName}
        now={now}
        order={order}
        onOrder={setOrder}
        onHow={actions.how}
        picked={picked}
        most={MOST}
        onPick={pick}
      />
      {rest > 0 && (
        <button type="button" onClick={() => setShown(shown + ROWS)}>
          {text('library-more', { n: Math.min(rest, ROWS) })}
        </button>
      )}
      <Norms {...norms} siteName={siteName} />
    </main>
  );
}

/** Nobody seen yet: how to begin, and the way to the settings. */
function EmptyLibrary({ options, unreadable }: Pick<LibraryActions, 'options'> & { unreadable: readonly string[] }) {
  const text = useText();
  return (
    <main class="library">
      <header>
        <h1>{text('library')}</h1>
        <div class="tools">
          <button type="button" class="link" onClick={options}>
            {text('options')}
          </button>
        </div>
      </header>
      <LeftOut accounts={unreadable} />
      <Empty as="part" title={text('library-empty')}>
        <p>{text('library-empty.text')}</p>
      </Empty>
    </main>
  );
}

/** Every account seen, each figure with its range; what was not seen is marked "not seen". */
export function Library({ words, ...rest }: LibraryProps) {
  return (
    <WordsContext.Provider value={words}>
      <LibraryView {...rest} />
    </WordsContext.Provider>
  );
}
