import type { AccountId } from '../account';
import { erase, KEPT, STORES } from './kept';
import type { Store } from './open';
import { inOneWrite } from './write';

/** Removes an account and all evidence of it. Nothing happens where it is not in the library. */
export async function forget(store: Store, account: AccountId): Promise<void> {
  await inOneWrite(store, [...STORES], (tx) => erase(tx, account));
}

/** Empties the library, the salt included: hashes made later have nothing in common with those before. Settings stay. */
export async function forgetAll(store: Store): Promise<void> {
  await inOneWrite(store, [...STORES], async (tx) => {
    await Promise.all([...KEPT.map((name) => tx.objectStore(name).clear()), tx.objectStore('settings').delete('salt')]);
  });
}
