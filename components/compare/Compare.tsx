import { useState } from 'preact/hooks';
import type { Comparison, Range, Scorecard } from '../../lib/model';
import type { Words } from '../../lib/wording/createWords';
import './Compare.css';
import { Empty } from '../popup/states/Empty';
import { Boundary } from '../shared/Boundary';
import { LeftOut } from '../shared/LeftOut';
import { RichText } from '../shared/RichText';
import { useText, WordsContext } from '../shared/words';
import { CompareSummary } from './CompareSummary';
import { CompareTables } from './CompareTables';

/** What the page is made of. */
export interface CompareProps {
  /** The accounts shown side by side, at most four. */
  cards: readonly Scorecard[];
  /** Everybody else in the library, to be added. */
  others: readonly Pick<Scorecard, 'account' | 'name' | 'handle'>[];
  siteName: (id: string) => string;
  compare: (a: Scorecard, b: Scorecard) => Comparison;
  /** Worth of an account's audience, where somebody who responds counts for so many. */
  worth: (card: Scorecard, weight: number) => Range | undefined;
  /** The weight at first, by the settings. */
  weight: number;
  /** Accounts asked for with a card that cannot be read. */
  unreadable?: readonly string[];
  words: Words;
  /** ms since 1970 */
  now: number;
  /** Shows these accounts. */
  choose: (accounts: string[]) => void;
}

/** Accounts side by side at most: more do not fit a screen. */
export const MOST = 4;

/** Two to four accounts on one scale: their dot fields, a summary of the two furthest apart, and figure by figure. */
export function Compare({ words, ...rest }: CompareProps) {
  return (
    <WordsContext.Provider value={words}>
      <Page {...rest} />
    </WordsContext.Provider>
  );
}

function Page({
  cards,
  others,
  siteName,
  compare,
  worth,
  unreadable = [],
  now,
  choose,
  ...set
}: Omit<CompareProps, 'words'>) {
  const text = useText();
  const [weight, setWeight] = useState(set.weight);
  const accounts = cards.map((card) => card.account);
  return (
    <main class="compare" style={{ '--columns': Math.max(2, cards.length) }}>
      <header>
        <h1>{text('compare')}</h1>
        <p>{text('compare-ask')}</p>
        {cards.length < MOST && <Add others={others} onAdd={(account) => choose([...accounts, account])} />}
      </header>
      <LeftOut accounts={unreadable} />
      {cards.length === 0 ? (
        <Empty as="part" title={text('compare-none')}>
          <p>{text('compare-none.text')}</p>
        </Empty>
      ) : (
        <CompareTables
          cards={cards}
          siteName={siteName}
          now={now}
          remove={(account) => choose(accounts.filter((other) => other !== account))}
          worth={(card) => worth(card, weight)}
        />
      )}
      <Boundary key={accounts.join()} instead={null}>
        <CompareSummary cards={cards} compare={compare} />
      </Boundary>
      {cards.length > 0 && <Weight weight={weight} onChange={setWeight} />}
    </main>
  );
}

/** What "attentive audience" is made of, and the one number in it that is anybody's to choose. */
function Weight({ weight, onChange }: { weight: number; onChange: (weight: number) => void }) {
  const text = useText();
  const input = () => (
    <input
      type="number"
      min="1"
      max="100"
      value={weight}
      onInput={(event) => onChange(Math.min(100, Math.max(1, event.currentTarget.valueAsNumber || 1)))}
    />
  );
  return (
    <p class="note">
      {/* biome-ignore lint/a11y/noLabelWithoutControl: the control is inside the sentence */}
      <label>
        <RichText text={text('compare-worth.weight')} places={{ input }} />
      </label>
    </p>
  );
}

/** A field in which an account of the library is found by its name. */
function Add({ others, onAdd }: { others: CompareProps['others']; onAdd: (account: string) => void }) {
  const text = useText();
  const [sought, setSought] = useState('');
  const wanted = sought.trim().toLowerCase();
  const fits = others.filter(({ account, name = '' }) => `${name} ${account}`.toLowerCase().includes(wanted));
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
        placeholder={text('compare-add')}
        aria-label={text('compare-add')}
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
