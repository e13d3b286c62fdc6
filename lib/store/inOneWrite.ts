import type { IDBPTransaction, StoreNames } from 'idb';
import type { Schema, Store } from './openStore';

/**
 * Runs work in one transaction: all of it is kept, or nothing. Resolves after the commit.
 *
 * Durability is relaxed: a power cut may lose the last second, nothing is torn.
 *
 * @throws what the work or the browser throws, after the transaction was broken off
 */
export async function inOneWrite<Names extends StoreNames<Schema>[], T>(
  store: Store,
  names: Names,
  work: (tx: IDBPTransaction<Schema, Names, 'readwrite'>) => Promise<T>,
): Promise<T> {
  const tx = store.transaction(names, 'readwrite', { durability: 'relaxed' });
  try {
    const result = await work(tx);
    await tx.done;
    return result;
  } catch (error) {
    abort(tx);
    const cause = await tx.done.then(
      () => undefined,
      (reason: unknown) => reason,
    );
    throw isQuota(cause) ? cause : error;
  }
}

function abort(tx: { abort(): void }): void {
  try {
    tx.abort();
  } catch {
    // It is over already: its own error is the one to tell.
  }
}

const isQuota = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'name' in error && error.name === 'QuotaExceededError';
