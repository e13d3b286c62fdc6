import type { StorageError } from '../model';
import type { Store } from '../store/openStore';
import { sweepOnceADay } from '../store/retention';
import { isStorageError } from '../store/storageError';

/** Removes what is too old, at most once a day. Nobody waits for it: a mistake of ours is logged. */
export function sweep(open: () => Promise<Store | StorageError>, now: number): void {
  const sweeping = async (): Promise<void> => {
    const store = await open();
    if (!isStorageError(store)) await sweepOnceADay(store, now);
  };
  sweeping().catch((error: unknown) => console.error(error));
}
