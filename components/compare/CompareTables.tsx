import { Unshown } from '../popup/states/Unshown';
import { Boundary } from '../shared/Boundary';
import { CompareHead, type CompareHeadProps } from './CompareHead';
import { CompareRows, type CompareRowsProps } from './CompareRows';

type TableProps = CompareHeadProps & CompareRowsProps;

/** Accounts side by side. Where one of them cannot be drawn, by a mistake of ours, each has a table of its own. */
export function CompareTables(props: TableProps) {
  const single = props.cards.map((card) => (
    <Boundary key={card.account} instead={<Unshown as="part" name={card.name || card.handle} />}>
      <Table {...props} cards={[card]} />
    </Boundary>
  ));
  return (
    <Boundary key={props.cards.map(({ account }) => account).join()} instead={single}>
      <Table {...props} />
    </Boundary>
  );
}

function Table({ cards, worth, ...head }: TableProps) {
  return (
    <div class="scroll">
      <table>
        <CompareHead cards={cards} {...head} />
        <CompareRows cards={cards} worth={worth} />
      </table>
    </div>
  );
}
