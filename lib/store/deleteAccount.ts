import type { AccountId } from '../model';
import { deleteRecords, KEPT, STORES } from './accountRecords';
import { inOneWrite } from './inOneWrite';
import type { Store } from './openStore';

/** Removes an account and all evidence of it. Nothing happens where it is not in the library. */
export async function deleteAccount(store: Store, account: AccountId): Promise<void> {
  await inOneWrite(store, [...STORES], (tx) => deleteRecords(tx, account));
}

/** Empties the library, the salt included: hashes made later have nothing in common with those before. Settings stay. */
export async function deleteEverything(store: Store): Promise<void> {
  await inOneWrite(store, [...STORES], async (tx) => {
    await Promise.all([...KEPT.map((name) => tx.objectStore(name).clear()), tx.objectStore('settings').delete('salt')]);
  });
}
