import type { SeenMember } from '../../lib/model';
import { findBatch, fires } from '../../lib/scoring/real/batches';
import { BATCHES } from '../../lib/scoring/real/constants';
import type { Part } from './DataMap';
import { atMost, type Result, shareOf } from './Result';
import type { DataRow } from './readRecords';
import { labelOfRow, memberOf } from './rows';

/** Consecutive lists of 50 rows. */
function listsOf(rows: readonly SeenMember[]): SeenMember[][] {
  const size = BATCHES.needed;
  return Array.from({ length: Math.floor(rows.length / size) }, (_, i) => rows.slice(i * size, (i + 1) * size));
}

const alarms = (lists: readonly SeenMember[][]) => lists.filter((list) => fires(findBatch(list))).length;

/** R3 on genuine accounts in list order: how many lists of 50 raise a false alarm. */
export function batchesOfSets(part: Part, rows: readonly DataRow[]): Result[] {
  if (!part.inListOrder || !part.columns.handle) return [];
  const genuine = rows
    .filter((row) => labelOfRow(row, part.label) === 'genuine')
    .map((row, i) => memberOf(row, part, i));
  const lists = listsOf(genuine);
  if (lists.length === 0) return [];
  return [atMost(shareOf('R3', `${part.name}: lists of 50, false alarms`, alarms(lists), lists.length), 0.01)];
}

/** R3's power: 15 planted rows set as one block into 35 genuine ones. Reported only. */
export function batchPower(
  genuine: readonly SeenMember[],
  planted: readonly SeenMember[],
  what: string,
): Result | undefined {
  const blocks = Math.min(Math.floor(planted.length / BATCHES.window), Math.floor(genuine.length / 35));
  if (blocks === 0) return undefined;
  const lists = Array.from({ length: blocks }, (_, i) => [
    ...genuine.slice(i * 35, i * 35 + 20),
    ...planted.slice(i * BATCHES.window, (i + 1) * BATCHES.window),
    ...genuine.slice(i * 35 + 20, (i + 1) * 35),
  ]);
  return shareOf('R3', what, alarms(lists), blocks);
}
