import { useState } from 'preact/hooks';
import type { Norm, NormGroup } from '../../lib/model';
import { storageErrorText } from '../../lib/wording/storageError';
import type { Outcome } from '../shared/Confirm';
import { useText, useWords } from '../shared/words';
import './Norms.css';

/** What the library can do about norms. */
export interface NormActions {
  freeze: (group: NormGroup) => Promise<Outcome>;
  drop: (id: string) => Promise<Outcome>;
}

/** What the section is made of. */
export interface NormsProps {
  norms: readonly Norm[];
  /** Accounts of the library by site and size, the largest group first. */
  groups: readonly NormGroup[];
  /** Accounts that a norm takes, and the factor within which it is right. */
  need: number;
  times: number;
  siteName: (id: string) => string;
  actions: NormActions;
}

/** Groups that are too small are shown as what is being gathered: so many of them. */
const GATHERING = 3;

type Row = NormGroup & { norm?: Norm };

/** Every norm there is, every group that could be one, and the next largest groups. */
function rowsOf({ norms, groups, need }: NormsProps): Row[] {
  const normOf = (group: NormGroup) => norms.find((norm) => norm.site === group.site && norm.min === group.min);
  const rows = groups.map((group): Row => {
    const norm = normOf(group);
    return norm ? { ...group, norm } : group;
  });
  const gone = norms.filter((norm) => !rows.some((row) => row.norm === norm));
  const ready = rows.filter((row) => row.norm || row.accounts >= need);
  const gathering = rows.filter((row) => !ready.includes(row)).slice(0, GATHERING);
  return [...gone.map((norm) => ({ ...norm, accounts: 0, norm })), ...ready, ...gathering];
}

/** Norms of one's own: frozen ones, those that could be, and how far the next ones are. */
export function Norms(props: NormsProps) {
  const words = useWords();
  const { text } = words;
  const [status, setStatus] = useState('');
  const rows = rowsOf(props);
  const { actions, need, times } = props;
  async function act(work: Promise<Outcome>): Promise<void> {
    setStatus(text('norms-working'));
    const outcome = await work;
    setStatus(outcome ? (outcome.ok ? '' : storageErrorText(outcome, words)) : text('norms-unanswered'));
  }
  return (
    <section class="norms">
      <h2>{text('norms')}</h2>
      <p>{text('norms-text', { need, times })}</p>
      <ul>
        {rows.map((row) => {
          const group = text('norms-group', { site: props.siteName(row.site), min: row.min, max: row.max });
          const freeze = row.norm ? ('norms-update' as const) : ('norms-freeze' as const);
          return (
            <li key={`${row.site} ${row.min}`}>
              <b>{group}</b>
              <NormState row={row} need={need} />
              <span class="ways">
                {row.accounts >= need && (
                  <button
                    type="button"
                    aria-label={text(`${freeze}.named`, { group })}
                    onClick={() => act(actions.freeze(row))}
                  >
                    {text(freeze)}
                  </button>
                )}
                {row.norm && (
                  <button
                    type="button"
                    class="link"
                    aria-label={text('norms-delete.named', { group })}
                    onClick={() => act(actions.drop(row.norm?.id ?? ''))}
                  >
                    {text('norms-delete')}
                  </button>
                )}
              </span>
            </li>
          );
        })}
      </ul>
      <p role="status">{status}</p>
    </section>
  );
}

function NormState({ row: { norm, accounts }, need }: { row: Row; need: number }) {
  const text = useText();
  if (norm) {
    const n = norm.members?.length ?? 0;
    return <small>{text(n < need ? 'norms-thin' : 'norms-frozen', { day: norm.made, n })}</small>;
  }
  if (accounts >= need) return <small>{text('norms-ready', { n: accounts })}</small>;
  const far = text('progress', { have: accounts, need });
  return (
    <small class="far">
      <progress value={accounts} max={need} aria-label={far} />
      {far}
    </small>
  );
}
