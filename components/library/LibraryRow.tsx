import { useContext } from 'preact/hooks';
import type { Scorecard } from '../../lib/model';
import { ago } from '../../lib/wording/ago';
import { toneOf } from '../../lib/wording/tone';
import { ActiveScore, RealScore } from '../popup/AxisScore';
import { useEvery } from '../popup/useEvery';
import { Lang, useSay } from '../shared/lang';
import { Mark } from '../shared/Mark';

/** Followers (views) per response with its range, and what was counted where that is not all. */
function EveryCell({ card }: { card: Scorecard }) {
  const say = useSay();
  const every = useEvery(card);
  if (!every) return <small>{say('ui.lib.none')}</small>;
  return (
    <>
      <bdi>{every.figure}</bdi>
      <small title={every.from}>
        <bdi>{every.range ?? every.from}</bdi>
      </small>
      {every.only && <small class="only">{every.only}</small>}
    </>
  );
}

/** People who take part: at least so many, or those that were seen where no more can be told. */
function People({ card }: { card: Scorecard }) {
  const say = useSay();
  const [bound, seen] = ['A5', 'A5-seen'].map((id) => card.signals.find((signal) => signal.id === id));
  if (bound) return say('ui.lib.least', { n: Math.floor(bound.range.value) });
  return seen ? say(seen.figure) : <small>{say('ui.lib.none')}</small>;
}

interface LibraryRowProps {
  card: Scorecard;
  site: string;
  now: number;
  onHow: (account: string) => void;
  /** It is to be compared; it cannot be, when enough others are. */
  picked: boolean;
  full: boolean;
  onPick: (account: string) => void;
}

/** One account of the library. */
export function LibraryRow({ card, site, now, onHow, picked, full, onPick }: LibraryRowProps) {
  const say = useSay();
  const lang = useContext(Lang);
  const word = card.real.word === 'unusual' ? 'ui.real.unusual.title' : `ui.active.${card.active.word}.title`;
  return (
    <tr data-tone={toneOf(card)}>
      <td class="pick">
        <label>
          <input
            type="checkbox"
            checked={picked}
            disabled={full && !picked}
            aria-label={say('ui.lib.pick', { name: card.name || card.handle })}
            onChange={() => onPick(card.account)}
          />
        </label>
      </td>
      <th scope="row" class="account">
        <button type="button" class="name" onClick={() => onHow(card.account)}>
          <bdi>{card.name || card.handle}</bdi>
        </button>
        <small>
          <bdi>@{card.handle}</bdi> <span>· {site}</span>
        </small>
      </th>
      <td class="word">
        <Mark tone={toneOf(card)} />
        {say(word)}
      </td>
      <td class="number every">
        <EveryCell card={card} />
      </td>
      <td class="active">
        <ActiveScore card={card} />
      </td>
      <td class="real">
        <RealScore card={card} />
      </td>
      <td class="number people">
        <People card={card} />
      </td>
      <td class="number followers">
        {card.followers ? say('ui.reason.followers.value', { n: card.followers }) : <small>{say('ui.lib.none')}</small>}
      </td>
      <td class="seen">
        <small>{ago(card.seenAt, now, lang)}</small>
      </td>
    </tr>
  );
}
