import { useState } from 'preact/hooks';
import type { Norm, NormGroup } from '../../lib/model';
import type { Outcome } from '../shared/Confirm';
import { useSay } from '../shared/lang';
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
  const say = useSay();
  const [said, setSaid] = useState('');
  const rows = rowsOf(props);
  const { actions, need, times } = props;
  async function act(work: Promise<Outcome>): Promise<void> {
    setSaid(say('ui.norms.working'));
    const outcome = await work;
    setSaid(outcome ? (outcome.ok ? '' : outcome.why) : say('ui.norms.unanswered'));
  }
  return (
    <section class="norms">
      <h2>{say('ui.norms')}</h2>
      <p>{say('ui.norms.text', { need, times })}</p>
      <ul>
        {rows.map((row) => {
          const group = say('ui.norms.group', { site: props.siteName(row.site), min: row.min, max: row.max });
          const freeze = say(row.norm ? 'ui.norms.anew' : 'ui.norms.freeze');
          const drop = say('ui.norms.drop');
          const named = (what: string) => say('ui.norms.named', { what, group });
          return (
            <li key={`${row.site} ${row.min}`}>
              <b>{group}</b>
              <Standing row={row} need={need} />
              <span class="ways">
                {row.accounts >= need && (
                  <button type="button" aria-label={named(freeze)} onClick={() => act(actions.freeze(row))}>
                    {freeze}
                  </button>
                )}
                {row.norm && (
                  <button
                    type="button"
                    class="link"
                    aria-label={named(drop)}
                    onClick={() => act(actions.drop(row.norm?.id ?? ''))}
                  >
                    {drop}
                  </button>
                )}
              </span>
            </li>
          );
        })}
      </ul>
      <p role="status">{said}</p>
    </section>
  );
}

function Standing({ row: { norm, accounts }, need }: { row: Row; need: number }) {
  const say = useSay();
  if (norm) {
    const n = norm.members?.length ?? 0;
    return <small>{say(n < need ? 'ui.norms.thin' : 'ui.norms.frozen', { day: norm.made, n })}</small>;
  }
  if (accounts >= need) return <small>{say('ui.norms.ready', { n: accounts })}</small>;
  const far = say('ui.hints.far', { have: accounts, need });
  return (
    <small class="far">
      <progress value={accounts} max={need} aria-label={far} />
      {far}
    </small>
  );
}
