import type { AccountId } from '../model';
import { load, type ReadTx } from './accountRecords';
import type { AccountRecords } from './rows';

/**
 * The account that was written last: one page gives many observations, and to read 6,500 rows for each takes longer than
 * all the rest. Only a short cut: it counts while the database still holds that very write, so that nothing is lost when
 * the background is stopped or a write is broken off.
 */
let recent: AccountRecords | undefined;

/** All rows of an account, without reading them again where it was the last one written. */
export async function loadRecent(tx: ReadTx, account: AccountId): Promise<AccountRecords | undefined> {
  const last = recent;
  if (last?.row.account !== account) return load(tx, account);
  const row = await tx.objectStore('accounts').get(account);
  const isThat = last === recent && row?.revision !== undefined && row.revision === last.row.revision;
  return isThat ? last : load(tx, account);
}

/** Gives a write a name of its own and remembers what was written. */
export function stamp(kept: AccountRecords): AccountRecords {
  recent = { ...kept, row: { ...kept.row, revision: crypto.randomUUID() } };
  return recent;
}

/** Rows were removed behind its back. */
export function forgetRecent(): void {
  recent = undefined;
}
