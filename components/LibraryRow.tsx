import { useContext } from 'preact/hooks';
import type { Range, Scorecard } from '../lib/account';
import { ago } from '../lib/i18n/ago';
import { rateOf, ratioOf } from '../lib/i18n/rate';
import { toneOf } from '../lib/i18n/tone';
import { Lang, useSay } from './lang';
import { Mark } from './Mark';
import { peopleOf } from './order';

/** A score over the hundred with its range, or why there is none. */
function Score({ score, none }: { score: Range | undefined; none: string }) {
  const say = useSay();
  if (!score) return <small>{say(none)}</small>;
  return (
    <span class="score" role="img" aria-label={say('ui.score', { n: score })} title={say('ui.score', { n: score })}>
      <i style={{ insetInlineStart: `${score.low}%`, inlineSize: `${score.high - score.low}%` }} />
      <b style={{ insetInlineStart: `${score.value}%` }} />
    </span>
  );
}

/** Followers per response with its range; the other way round where responses are more; so far, while there is no headline. */
function Every({ card: { headline, glance } }: { card: Scorecard }) {
  const say = useSay();
  const every = headline?.every ?? glance.every;
  if (!every) return <small>{say('ui.lib.none')}</small>;
  const { way, range } = rateOf(every);
  return (
    <>
      {way === 'more' ? say(ratioOf(every)) : say('ui.head.every.n', { n: range })}
      <small>
        {headline ? say(`ui.lib.ends.${way}`, { n: range }) : say('ui.lib.so', { from: glance.responsesFrom })}
      </small>
    </>
  );
}

interface LibraryRowProps {
  card: Scorecard;
  site: string;
  now: number;
  onHow: (account: string) => void;
}

/** One account of the library. */
export function LibraryRow({ card, site, now, onHow }: LibraryRowProps) {
  const say = useSay();
  const lang = useContext(Lang);
  const people = peopleOf(card);
  const word = card.real.word === 'unusual' ? 'ui.real.unusual.title' : `ui.active.${card.active.word}.title`;
  return (
    <tr data-tone={toneOf(card)}>
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
        <Score score={card.active.score} none={card.active.word === 'figures-only' ? 'ui.lib.no-norm' : 'ui.lib.yet'} />
      </td>
      <td>
        <Score score={card.real.score} none="ui.lib.none" />
      </td>
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
