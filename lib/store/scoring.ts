import type { AccountId, Evidence, Scorecard } from '../account';
import { load, type Reading } from './kept';
import { evidenceOf } from './rows';

/** How scores are worked out. The store does not know the science: it is handed in. */
export interface Scoring {
  /** Pure: the same evidence and `now` (ms) give the same scorecard. */
  score: (evidence: Evidence, now: number) => Scorecard;
  /** Version of the method; scorecards of another are worked out again. */
  method: number;
}

/** A score says how old posts are: after a day (ms) it is worked out again although nothing new was seen. */
export const STALE_AFTER = 864e5;

/** May the scorecard be shown as it is? */
export const isFresh = (card: Scorecard, method: number, now: number): boolean =>
  card.method === method && now - card.at < STALE_AFTER;

/** The account's scorecard worked out now from what is kept; undefined: it is not in the library. */
export async function scoreNow(
  tx: Reading,
  account: AccountId,
  { score }: Scoring,
  now: number,
): Promise<Scorecard | undefined> {
  const kept = await load(tx, account);
  return kept && score(evidenceOf(kept), now);
}
