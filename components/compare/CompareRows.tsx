import type { ComponentChildren } from 'preact';
import type { Range, Scorecard, SignalId } from '../../lib/model';
import { usualArgs } from '../../lib/wording/rate';
import { signalTexts } from '../../lib/wording/signals/signalTexts';
import { toneOf } from '../../lib/wording/tone';
import { ActiveScore, RealScore } from '../popup/AxisScore';
import { useText, useWords } from '../shared/words';
import { EveryFigure, FigureCell, SignalFigure, signalOf, Typical, typicalOf, Worth } from './compareCells';

/** What the rows are made of. */
export interface CompareRowsProps {
  cards: readonly Scorecard[];
  worth: (card: Scorecard) => Range | undefined;
}

/** Signals with a row of their own, by id; those of one row mean the same, the surer first. */
const SIGNALS: readonly (readonly SignalId[])[] = [['A5', 'A5-seen'], ['A3'], ['A5-loyalty'], ['A2'], ['A4'], ['V1']];

/** FigureCell by figure; a row without any figure is left out, a figure that was not seen is marked "not seen". */
export function CompareRows({ cards, worth }: CompareRowsProps) {
  const words = useWords();
  const { text } = words;
  const row = (label: string, cell: (card: Scorecard) => ComponentChildren) => (
    <Row key={label} label={label} cards={cards} cell={cell} />
  );
  const notTypical = ({ topPosts, headline }: Scorecard) => {
    if (topPosts) return <small>{text('library-top-posts')}</small>;
    return headline?.base === 'views' ? <small>{text('compare-views')}</small> : undefined;
  };
  const usual = ({ headline }: Scorecard) =>
    headline?.usual ? text('usual', usualArgs(headline.usual)) : <small>{text('library-no-norm')}</small>;
  const signalRow = (ids: readonly SignalId[]) => {
    const [found] = cards.flatMap((card) => {
      const signal = signalOf(card, ids);
      return signal ? [signalTexts(signal, card.site, words).label] : [];
    });
    return (
      found && row(found, (card) => signalOf(card, ids) && <SignalFigure card={card} signal={signalOf(card, ids)} />)
    );
  };
  return (
    <tbody>
      {row(text('library-every'), (card) => (card.headline ?? card.early.every) && <EveryFigure card={card} />)}
      {row(text('compare-usual'), usual)}
      {row(
        text('compare-followers'),
        ({ followers }) => followers && <FigureCell figure={text('fact-followers.value', { n: followers })} />,
      )}
      {cards.some(typicalOf) &&
        row(text('compare-typical'), (card) => (typicalOf(card) ? <Typical card={card} /> : notTypical(card)))}
      {cards.some(({ active }) => active.score) &&
        row(text('compare-active'), (card) => <ActiveScore card={card} withText />)}
      {cards.some(({ real }) => real.score) && row(text('compare-real'), (card) => <RealScore card={card} withText />)}
      {SIGNALS.map(signalRow)}
      {row(
        text('compare-worth'),
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
  const text = useText();
  const cells = cards.map((card) => ({ card, shown: cell(card) }));
  if (cells.every(({ shown }) => shown === undefined)) return null;
  return (
    <tr>
      <th scope="row">{label}</th>
      {cells.map(({ card, shown }) => (
        <td key={card.account} data-tone={toneOf(card)}>
          {shown ?? <small>{text('library-not-seen')}</small>}
        </td>
      ))}
    </tr>
  );
}
