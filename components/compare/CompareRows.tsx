import type { ComponentChildren } from 'preact';
import type { Range, Scorecard } from '../../lib/model';
import { usualSentence } from '../../lib/wording/rate';
import { toneOf } from '../../lib/wording/tone';
import { ActiveScore, RealScore } from '../popup/AxisScore';
import { useSay } from '../shared/lang';
import { EveryFigure, Figure, SignalFigure, signalOf, Typical, typicalOf, Worth } from './compareCells';

interface CompareRowsProps {
  cards: readonly Scorecard[];
  worth: (card: Scorecard) => Range | undefined;
}

/** Signals that stand in a row of their own, by id; those of one row tell the same, the surer first. */
const SIGNALS: readonly (readonly string[])[] = [['A5', 'A5-seen'], ['A3'], ['A5-loyalty'], ['A2'], ['A4'], ['V1']];

/** Figure by figure; a row that nobody has a figure for is left out, a figure that was not seen says so. */
export function CompareRows({ cards, worth }: CompareRowsProps) {
  const say = useSay();
  const row = (label: string, cell: (card: Scorecard) => ComponentChildren) => (
    <Row key={label} label={label} cards={cards} cell={cell} />
  );
  const notTypical = ({ topPosts, headline }: Scorecard) => {
    if (topPosts) return <small>{say('ui.lib.top')}</small>;
    return headline?.base === 'views' ? <small>{say('ui.compare.views')}</small> : undefined;
  };
  const usual = ({ headline }: Scorecard) =>
    headline?.usual ? say(usualSentence(headline.usual)) : <small>{say('ui.lib.no-norm')}</small>;
  const signalRow = (ids: readonly string[]) => {
    const [found] = cards.flatMap((card) => signalOf(card, ids) ?? []);
    return (
      found && row(say(found.label), (card) => signalOf(card, ids) && <SignalFigure signal={signalOf(card, ids)} />)
    );
  };
  return (
    <tbody>
      {row(say('ui.lib.every'), (card) => (card.headline ?? card.glance.every) && <EveryFigure card={card} />)}
      {row(say('ui.compare.usual'), usual)}
      {row(
        say('ui.followers'),
        ({ followers }) => followers && <Figure figure={say('ui.reason.followers.value', { n: followers })} />,
      )}
      {cards.some(typicalOf) &&
        row(say('ui.compare.typical'), (card) => (typicalOf(card) ? <Typical card={card} /> : notTypical(card)))}
      {cards.some(({ active }) => active.score) &&
        row(say('ui.compare.active'), (card) => <ActiveScore card={card} said />)}
      {cards.some(({ real }) => real.score) && row(say('ui.compare.real'), (card) => <RealScore card={card} said />)}
      {SIGNALS.map(signalRow)}
      {row(
        say('ui.compare.worth'),
        (card) => notTypical(card) ?? (worth(card) && <Worth card={card} range={worth(card)} />),
      )}
    </tbody>
  );
}

interface RowProps {
  label: string;
  cards: readonly Scorecard[];
  /** Undefined: not seen. */
  cell: (card: Scorecard) => ComponentChildren;
}

function Row({ label, cards, cell }: RowProps) {
  const say = useSay();
  const cells = cards.map((card) => ({ card, shown: cell(card) }));
  if (cells.every(({ shown }) => shown === undefined)) return null;
  return (
    <tr>
      <th scope="row">{label}</th>
      {cells.map(({ card, shown }) => (
        <td key={card.account} data-tone={toneOf(card)}>
          {shown ?? <small>{say('ui.lib.none')}</small>}
        </td>
      ))}
    </tr>
  );
}
