import { accountColumns } from '../../../lib/export/accountColumns';
import { accountRows } from '../../../lib/export/accountRows';
import { cell, type Value } from '../../../lib/export/cell';
import { csvOf } from '../../../lib/export/csv';
import type { Scorecard } from '../../../lib/model';
import type { KeptCards } from '../../../lib/store/read';
import type { Words } from '../../../lib/wording/createWords';

/** A reader of RFC 4180 of its own. */
export function parseCsv(csv: string): string[][] {
  const rows: string[][] = [];
  let cells: string[] = [];
  const next = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  for (let found = next.exec(csv); found; found = next.exec(csv)) {
    cells.push(found[1] === undefined ? (found[2] ?? '') : found[1].replaceAll('""', '"'));
    if (found[3] === ',') continue;
    rows.push(cells);
    cells = [];
  }
  return rows;
}

/** A line of a CSV. */
export const row = (cells: readonly Value[]): string => `${cells.map(cell).join(',')}\r\n`;

/** These pages of the library as CSV. */
export async function csvText(pages: readonly (Scorecard[] | KeptCards)[], words: Words): Promise<string> {
  async function* kept() {
    for (const page of pages) yield Array.isArray(page) ? { cards: page, unreadable: [] } : page;
  }
  return (await Array.fromAsync(csvOf(accountColumns, accountRows(kept(), words)))).join('');
}
