import type { DataMap, Part } from './DataMap';
import { atLeast, atMost, type Result, shareOf } from './Result';
import type { DataRow } from './readRecords';
import { flagOf, labelOfRow } from './rows';

function meantFor({ meantForR1 }: Part): string {
  if (!meantForR1) return 'no word on whether the rule is meant for these: no bar';
  return meantForR1.yes ? meantForR1.because : `not meant: ${meantForR1.because}`;
}

/** R1's rule on labelled accounts: how many genuine ones it flags, and how many of the others. */
export function followersOfSets({ site }: DataMap, part: Part, rows: readonly DataRow[]): Result[] {
  const told = { genuine: { k: 0, n: 0 }, planted: { k: 0, n: 0 } };
  for (const row of rows) {
    const flagged = flagOf(row, part, site);
    if (flagged === undefined) continue;
    const label = labelOfRow(row, part.label);
    if (!label) continue;
    const tally = told[label];
    tally.n++;
    if (flagged) tally.k++;
  }
  const results: Result[] = [];
  const { genuine, planted } = told;
  if (genuine.n > 0)
    results.push(atMost(shareOf('R1', `${part.name}: genuine, flagged wrongly`, genuine.k, genuine.n), 0.06));
  if (planted.n > 0) {
    const found = shareOf('R1', `${part.name}: planted, found`, planted.k, planted.n);
    results.push({ ...(part.meantForR1?.yes ? atLeast(found, 0.7) : found), note: meantFor(part) });
  }
  return results;
}
