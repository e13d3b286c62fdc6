import { useMemo, useState } from 'preact/hooks';
import type { Scorecard } from '../../lib/model';
import { MOST } from '../compare/Compare';
import { Confirm, type Outcome } from '../shared/Confirm';
import { Lang, useSay } from '../shared/lang';
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
  /** Name of a site by its id. */
  siteName: (id: string) => string;
  lang: string;
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
  onFind: (text: string) => void;
}

function Tools({ actions, picked, onFind }: ToolsProps) {
  const say = useSay();
  const [asking, setAsking] = useState(false);
  if (asking) {
    return <Confirm question={say('ui.delete.ask.all')} act={actions.forgetAll} onEnd={() => setAsking(false)} />;
  }
  return (
    <div class="tools">
      {picked.length > 0 && (
        <button type="button" class="first" onClick={() => actions.compare(picked)}>
          {say('ui.lib.compare', { n: picked.length })}
        </button>
      )}
      <input
        type="search"
        placeholder={say('ui.lib.find')}
        aria-label={say('ui.lib.find')}
        onInput={(event) => onFind(event.currentTarget.value)}
      />
      <button type="button" onClick={actions.csv}>
        CSV
      </button>
      <button type="button" onClick={actions.json}>
        JSON
      </button>
      <button type="button" class="link" onClick={actions.options}>
        {say('ui.options')}
      </button>
      <button type="button" class="link" onClick={() => setAsking(true)}>
        {say('ui.lib.delete')}
      </button>
    </div>
  );
}

function Shelf({ cards, siteName, now, actions, norms }: Omit<LibraryProps, 'lang'>) {
  const say = useSay();
  const [sought, setSought] = useState('');
  const [order, setOrder] = useState<Order>({ by: 'seen', down: true });
  const [shown, setShown] = useState(ROWS);
  const [picked, setPicked] = useState<string[]>([]);
  const pick = (account: string) =>
    setPicked(picked.includes(account) ? picked.filter((other) => other !== account) : [...picked, account]);
  const found = useMemo(() => sort(find(cards, sought), order), [cards, sought, order]);
  if (cards.length === 0) return <EmptyShelf options={actions.options} />;
  const sites = new Set(cards.map((card) => card.site)).size;
  const rest = found.length - shown;
  return (
    <main class="library">
      <header>
        <h1>{say('ui.library')}</h1>
        <p>{say('ui.lib.count', { n: cards.length, sites })}</p>
        <Tools actions={actions} picked={picked} onFind={setSought} />
      </header>
      <p class="nobody" role="status">
        {found.length === 0 && say('ui.lib.nobody', { text: sought.trim() })}
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
          {say('ui.lib.more', { n: Math.min(rest, ROWS) })}
        </button>
      )}
      <Norms {...norms} siteName={siteName} />
    </main>
  );
}

/** Nobody seen yet: how to begin, and the way to the settings. */
function EmptyShelf({ options }: Pick<LibraryActions, 'options'>) {
  const say = useSay();
  return (
    <main class="library">
      <header>
        <h1>{say('ui.library')}</h1>
        <div class="tools">
          <button type="button" class="link" onClick={options}>
            {say('ui.options')}
          </button>
        </div>
      </header>
      <Empty as="part" title={say('ui.lib.empty')}>
        <p>{say('ui.lib.empty.text')}</p>
      </Empty>
    </main>
  );
}

/** Every account seen, each figure with its range; what was not seen says so. */
export function Library({ lang, ...rest }: LibraryProps) {
  return (
    <Lang.Provider value={lang}>
      <Shelf {...rest} />
    </Lang.Provider>
  );
}
