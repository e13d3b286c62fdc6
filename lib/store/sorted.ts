import { compareKeys, type RowKey } from './rows';

/** How rows of one kind are told apart and made one. */
export interface RowKind<T> {
  keyOf: (row: T) => RowKey;
  join: (a: T, b: T) => T;
}

/**
 * Rows and fresh ones as one sorted list without doubles; doubles are joined. `rows` must be sorted by key without
 * doubles, `fresh` need not. Linear in `rows`: each key of theirs is looked at once at most. Nothing fresh: `rows` itself.
 */
export function mergeSorted<T>(rows: readonly T[], fresh: readonly T[], { keyOf, join }: RowKind<T>): readonly T[] {
  if (fresh.length === 0) return rows;
  const sorted = fresh.map((row) => ({ row, key: keyOf(row) })).sort((a, b) => compareKeys(a.key, b.key));
  const out: T[] = [];
  let from = 0;
  let lastKey: RowKey | undefined;
  for (const { row, key } of sorted) {
    const last = out.at(-1);
    if (last !== undefined && lastKey && compareKeys(lastKey, key) === 0) {
      out[out.length - 1] = join(last, row);
      continue;
    }
    const to = firstAtLeast(rows, key, from, keyOf);
    for (let i = from; i < to; i++) out.push(rows[i] as T);
    const there = rows[to];
    const isThere = there !== undefined && compareKeys(keyOf(there), key) === 0;
    out.push(isThere ? join(there, row) : row);
    from = isThere ? to + 1 : to;
    lastKey = key;
  }
  for (let i = from; i < rows.length; i++) out.push(rows[i] as T);
  return out;
}

/** Index of the first row from `from` on whose key is not before `key`. */
function firstAtLeast<T>(rows: readonly T[], key: RowKey, from: number, keyOf: (row: T) => RowKey): number {
  let low = from;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compareKeys(keyOf(rows[middle] as T), key) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What has to be written so that the store holds `after` where it held `before`. Unchanged rows are the same objects. */
export interface Changes<T> {
  put: T[];
  remove: T[];
}

/** The rows that are new or changed, and those that are gone. Both lists sorted by key. */
export function changesOf<T>(before: readonly T[], after: readonly T[], keyOf: (row: T) => RowKey): Changes<T> {
  const changes: Changes<T> = { put: [], remove: [] };
  if (before === after) return changes;
  let i = 0;
  for (const row of after) {
    let old = before[i];
    if (old === row) {
      i++;
      continue;
    }
    const key = keyOf(row);
    while (old !== undefined && compareKeys(keyOf(old), key) < 0) {
      changes.remove.push(old);
      old = before[++i];
    }
    if (old === row) i++;
    else {
      changes.put.push(row);
      if (old !== undefined && compareKeys(keyOf(old), key) === 0) i++;
    }
  }
  for (const old of before.slice(i)) changes.remove.push(old);
  return changes;
}
