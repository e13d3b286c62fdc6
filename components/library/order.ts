import type { Scorecard } from '../../lib/model';
import { findSignal } from '../../lib/wording/signals/findSignal';

/** What the library can be sorted by. */
export type By = 'account' | 'every' | 'active' | 'real' | 'people' | 'followers' | 'seen';

/** A column and a direction. */
export interface Order {
  by: By;
  down: boolean;
}

/** People who take part, at least, be it only those that were seen; missing: not known. */
function peopleOf(card: Scorecard): number | undefined {
  return (findSignal(card, 'A5')?.facts.atLeast ?? findSignal(card, 'A5-seen')?.facts.seen) || undefined;
}

/** Rates that may be held against each other: per follower, then per view, then those of top posts. */
function groupOf({ headline, topPosts }: Scorecard): number {
  if (!headline) return 3;
  if (topPosts) return 2;
  return headline.base === 'views' ? 1 : 0;
}

const KEYS: Record<By, (card: Scorecard) => number | string | undefined> = {
  account: (card) => (card.name || card.handle).toLowerCase(),
  every: (card) => card.headline?.every.value,
  active: (card) => card.active.score?.value,
  real: (card) => card.real.score?.value,
  people: peopleOf,
  followers: (card) => card.followers?.value,
  seen: (card) => card.seenAt,
};

/** Sorted; what was not seen comes last whatever the direction, as do rates of another base; ties by account. */
export function sort(cards: Scorecard[], { by, down }: Order): Scorecard[] {
  const key = KEYS[by];
  const turn = down ? -1 : 1;
  return [...cards].sort((a, b) => {
    const [x, y] = [key(a), key(b)];
    if (x === undefined || y === undefined) return Number(x === undefined) - Number(y === undefined);
    const groups = by === 'every' ? groupOf(a) - groupOf(b) : 0;
    if (groups !== 0) return groups;
    if (x !== y) return x < y ? -turn : turn;
    return a.account < b.account ? -1 : 1;
  });
}

/** Accounts with the text in their name or handle, upper and lower case alike. */
export function find(cards: Scorecard[], text: string): Scorecard[] {
  const sought = text.trim().toLowerCase().replace(/^@/, '');
  if (sought === '') return cards;
  return cards.filter((card) => `${card.name ?? ''} ${card.account}`.toLowerCase().includes(sought));
}
