import { useState } from 'preact/hooks';
import type { Comparison, Range, Scorecard } from '../../lib/model';
import './Compare.css';
import { Empty } from '../popup/states/Empty';
import { Lang, useSay } from '../shared/lang';
import { CompareHead } from './CompareHead';
import { CompareRows } from './CompareRows';
import { CompareSaid } from './CompareSaid';

/** What the page is made of. */
export interface CompareProps {
  /** The accounts that stand side by side, at most four. */
  cards: readonly Scorecard[];
  /** Everybody else in the library, to be added. */
  others: readonly Pick<Scorecard, 'account' | 'name' | 'handle'>[];
  siteName: (id: string) => string;
  compare: (a: Scorecard, b: Scorecard) => Comparison;
  /** Worth of an account's audience, where somebody who responds counts for so many. */
  worth: (card: Scorecard, weight: number) => Range | undefined;
  lang: string;
  /** ms since 1970 */
  now: number;
  /** Shows these accounts. */
  choose: (accounts: string[]) => void;
}

/** Accounts side by side at most: more do not fit a screen. */
export const MOST = 4;
/** The marketing blogs' rule of thumb. */
const WEIGHT = 3;

/** Two to four accounts on one scale: their fields, what can be said of the two furthest apart, and figure by figure. */
export function Compare({ lang, ...rest }: CompareProps) {
  return (
    <Lang.Provider value={lang}>
      <Page {...rest} />
    </Lang.Provider>
  );
}

function Page({ cards, others, siteName, compare, worth, now, choose }: Omit<CompareProps, 'lang'>) {
  const say = useSay();
  const [weight, setWeight] = useState(WEIGHT);
  const accounts = cards.map((card) => card.account);
  return (
    <main class="compare" style={{ '--columns': Math.max(2, cards.length) }}>
      <header>
        <h1>{say('ui.compare')}</h1>
        <p>{say('ui.compare.ask')}</p>
        {cards.length < MOST && <Add others={others} onAdd={(account) => choose([...accounts, account])} />}
      </header>
      {cards.length === 0 ? (
        <Empty as="part" title={say('ui.compare.none')}>
          <p>{say('ui.compare.none.text')}</p>
        </Empty>
      ) : (
        <div class="scroll">
          <table>
            <CompareHead
              cards={cards}
              siteName={siteName}
              now={now}
              remove={(account) => choose(accounts.filter((other) => other !== account))}
            />
            <CompareRows cards={cards} worth={(card) => worth(card, weight)} />
          </table>
        </div>
      )}
      <CompareSaid cards={cards} compare={compare} />
      {cards.length > 0 && <Weight weight={weight} onChange={setWeight} />}
    </main>
  );
}

/** What "attentive audience" is made of, and the one number in it that is anybody's to choose. */
function Weight({ weight, onChange }: { weight: number; onChange: (weight: number) => void }) {
  const say = useSay();
  return (
    <p class="note">
      <label>
        {say('ui.compare.worth.weight')}
        <input
          type="number"
          min="1"
          max="100"
          value={weight}
          onInput={(event) => onChange(Math.min(100, Math.max(1, event.currentTarget.valueAsNumber || 1)))}
        />
      </label>
      {say('ui.compare.worth.text')}
    </p>
  );
}

/** A field in which an account of the library is found by its name. */
function Add({ others, onAdd }: { others: CompareProps['others']; onAdd: (account: string) => void }) {
  const say = useSay();
  const [sought, setSought] = useState('');
  const text = sought.trim().toLowerCase();
  const fits = others.filter(({ account, name = '' }) => `${name} ${account}`.toLowerCase().includes(text));
  const choose = (value: string): void => {
    const found = others.find(({ account }) => account === value);
    setSought(found ? '' : value);
    if (found) onAdd(found.account);
  };
  return (
    <>
      <input
        type="search"
        list="others"
        placeholder={say('ui.compare.add')}
        aria-label={say('ui.compare.add')}
        value={sought}
        onInput={(event) => choose(event.currentTarget.value)}
      />
      <datalist id="others">
        {fits.slice(0, 50).map(({ account, name, handle }) => (
          <option key={account} value={account}>
            {name || handle}
          </option>
        ))}
      </datalist>
    </>
  );
}
