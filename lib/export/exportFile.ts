import { refresh } from '../refresh';
import { method } from '../scoring/method';
import type { Store } from '../store/openStore';
import { readScorecards } from '../store/read';
import { loadWords } from '../wording/loadWords';
import { accountColumns } from './accountColumns';
import { accountRows } from './accountRows';
import { blobOf } from './blob';
import { csvOf } from './csv';
import { jsonOf } from './json';

/** What the library can be saved as. */
export type FileKind = 'csv' | 'json';

const TYPES: Record<FileKind, string> = { csv: 'text/csv;charset=utf-8', json: 'application/json' };

/**
 * All scorecards as one file, hundred-2026-11-22.csv or .json. Those of another day, method or norm are worked out again first;
 * where that cannot be, the file has them as they are, each with the time it was made.
 *
 * @param lang BCP 47, for the words in the CSV
 * @param now ms since 1970
 */
export async function exportFile(store: Store, kind: FileKind, lang: string, now: number): Promise<File> {
  for await (const kept of readScorecards(store)) await refresh(store, kept, now);
  // marks of direction would be characters of the file
  const words = await loadWords(lang, { isolate: false });
  const chunks =
    kind === 'csv'
      ? csvOf(accountColumns, accountRows(readScorecards(store), words))
      : jsonOf(readScorecards(store), method, now);
  const name = `hundred-${new Date(now).toISOString().slice(0, 10)}.${kind}`;
  return new File([await blobOf(chunks, TYPES[kind])], name, { type: TYPES[kind] });
}
