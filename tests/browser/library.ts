import type { Scorecard } from '../../lib/model';
import type { Databases } from './databases';

/** The scorecards an extension page finds stored, by account. */
export function scorecardsIn(databases: Databases): Map<string, Scorecard> {
  const cards = (databases.hundred?.scorecards ?? []) as Scorecard[];
  return new Map(cards.map((card) => [card.account, card]));
}
