import type { AccountId, Evidence, Norm, Scorecard, Size } from '../model';
import { load, type ReadTx, type WriteTx } from './accountRecords';
import { evidenceOf } from './rows';

/** How scores are worked out. The store does not know the science: it is handed in. */
export interface Scoring {
  /** Pure: the same evidence, `now` (ms) and norms of the user's own give the same scorecard. */
  score: (evidence: Evidence, now: number, own: readonly Norm[]) => Scorecard;
  /** A norm of the library's accounts of one site and size; undefined: there are too few. `today`: "2026-11-22". */
  freeze: (cards: readonly Scorecard[], site: string, size: Size, today: string) => Norm | undefined;
  /** Version of the method; scorecards of another are worked out again. */
  method: number;
}

/** A card has the ages of posts: after a day (ms) it is worked out again although nothing new was seen. */
export const STALE_AFTER = 864e5;

/**
 * Names the norms of one site as they are now. A norm changes when it is frozen again, which is another time, and when one of
 * its accounts is removed, which leaves it fewer: so what was compared under one version need not be compared again.
 */
const normsVersionOf = (norms: readonly Norm[], site: string): string =>
  norms
    .filter((norm) => norm.site === site)
    .map(({ id, frozenAt = 0, members = [] }) => `${id}/${frozenAt}/${members.length}`)
    .sort()
    .join(' ');

/** May the scorecard be shown as it is? Not where the method, the user's own norms or the day is another one. */
export function isFresh(card: Scorecard, method: number, norms: readonly Norm[], now: number): boolean {
  const isOfNow = card.method === method && (card.normsVersion ?? '') === normsVersionOf(norms, card.site);
  return isOfNow && now - card.at < STALE_AFTER;
}

/** Works the scorecard out of this evidence and writes it. */
export async function scoreAndKeep(
  tx: WriteTx,
  evidence: Evidence,
  { score }: Scoring,
  now: number,
): Promise<Scorecard> {
  const norms = await tx.objectStore('norms').getAll();
  const normsVersion = normsVersionOf(norms, evidence.site);
  const card = { ...score(evidence, now, norms), ...(normsVersion !== '' && { normsVersion }) };
  await tx.objectStore('scorecards').put(card);
  return card;
}

/** The account's evidence as it is kept now; undefined: it is not in the library. */
export async function evidenceIn(tx: ReadTx, account: AccountId): Promise<Evidence | undefined> {
  const kept = await load(tx, account);
  return kept && evidenceOf(kept);
}
