import { useContext } from 'preact/hooks';
import type { Scorecard } from '../lib/account';
import { ago } from '../lib/i18n/ago';
import { isSoFar, rateOf, ratioOf } from '../lib/i18n/rate';
import { toneOf } from '../lib/i18n/tone';
import { Lang, useSay } from './lang';
import { Mark } from './Mark';
import { peopleOf } from './order';
import { Score } from './Score';

/** Followers per response with its range; the other way round where responses are more; so far, while there is no headline. */
function Every({ card: { headline, glance, use } }: { card: Scorecard }) {
  const say = useSay();
  const every = headline?.every ?? glance.every;
  if (!every) return <small>{say('ui.lib.none')}</small>;
  const { way, range } = rateOf(every, headline?.fewer);
  return (
    <>
      {way === 'every' ? say('ui.head.every.n', { n: range }) : say(ratioOf(every, headline?.fewer))}
      <small>
        {headline
          ? say(`ui.lib.ends.${way}`, { n: range })
          : say(isSoFar(use) ? 'ui.lib.so' : 'ui.head.seen', { from: glance.responsesFrom })}
      </small>
    </>
  );
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
  const people = peopleOf(card);
  const word = card.real.word === 'unusual' ? 'ui.real.unusual.title' : `ui.active.${card.active.word}.title`;
  return (
    <tr data-tone={toneOf(card)}>
      <td class="pick">
        <input
          type="checkbox"
          checked={picked}
          disabled={full && !picked}
          aria-label={say('ui.lib.pick', { name: card.name || card.handle })}
          onChange={() => onPick(card.account)}
        />
      </td>
      <th scope="row">
        <button type="button" class="name" onClick={() => onHow(card.account)}>
          <bdi>{card.name || card.handle}</bdi>
        </button>
        <small>
          <bdi>@{card.handle}</bdi> · {site}
        </small>
      </th>
      <td class="number">
        <Every card={card} />
      </td>
      <td>
        {card.active.score ? (
          <Score score={card.active.score} />
        ) : (
          <small>{say(card.active.word === 'figures-only' ? 'ui.lib.no-norm' : 'ui.lib.yet')}</small>
        )}
      </td>
      <td>{card.real.score ? <Score score={card.real.score} /> : <small>{say('ui.lib.none')}</small>}</td>
      <td class="number">
        {people === undefined ? <small>{say('ui.lib.none')}</small> : say('ui.lib.least', { n: people })}
      </td>
      <td class="number">
        {card.followers ? say('ui.reason.followers.value', { n: card.followers }) : <small>{say('ui.lib.none')}</small>}
      </td>
      <td>
        <small>{ago(card.seenAt, now, lang)}</small>
      </td>
      <td class="word">
        <Mark tone={toneOf(card)} /> {say(word)}
      </td>
    </tr>
  );
}
