import type { Scorecard } from '../../lib/model';
import { Boundary } from '../shared/Boundary';
import { useText } from '../shared/words';
import { LibraryRow, UnshownRow } from './LibraryRow';
import type { By, Order } from './order';

const COLUMNS: { by: By; number: boolean }[] = [
  { by: 'account', number: false },
  { by: 'every', number: true },
  { by: 'active', number: false },
  { by: 'real', number: false },
  { by: 'people', number: true },
  { by: 'followers', number: true },
  { by: 'seen', number: false },
];

/** What the table is made of. */
export interface LibraryTableProps {
  cards: Scorecard[];
  siteName: (id: string) => string;
  now: number;
  order: Order;
  onOrder: (order: Order) => void;
  onHow: (account: string) => void;
  /** Accounts to be compared, and how many they may be. */
  picked: readonly string[];
  most: number;
  onPick: (account: string) => void;
}

/** The library's table; a press on a column's head sorts by it, a second one turns it round. */
export function LibraryTable({ cards, order, onOrder, picked, most, ...rest }: LibraryTableProps) {
  const text = useText();
  const turned = order.down ? 'descending' : 'ascending';
  return (
    <div class="scroll">
      <table>
        <thead>
          <tr>
            <td class="pick" />
            {COLUMNS.map(({ by, number }) => [
              <th key={by} class={number ? `number ${by}` : by} aria-sort={order.by === by ? turned : 'none'}>
                <button type="button" onClick={() => onOrder({ by, down: order.by === by ? !order.down : number })}>
                  {text(`library-${by}`)}
                </button>
              </th>,
              by === 'account' && (
                <th key="word" class="word">
                  {text('library-word')}
                </th>
              ),
            ])}
          </tr>
        </thead>
        <tbody>
          {cards.map((card) => (
            <Boundary key={card.account} instead={<UnshownRow card={card} />}>
              <LibraryRow
                card={card}
                site={rest.siteName(card.site)}
                now={rest.now}
                onHow={rest.onHow}
                picked={picked.includes(card.account)}
                full={picked.length >= most}
                onPick={rest.onPick}
              />
            </Boundary>
          ))}
        </tbody>
      </table>
    </div>
  );
}
