import type { StorageError } from '../model';
import { openStore, type Store } from './openStore';
import { isStorageError } from './storageError';

/**
 * The library, opened with the first call and kept open. Where it could not be opened, or is of no use any more, the next
 * call opens it again: the background lives for hours, and trouble may pass.
 */
export function keepOpen(open: typeof openStore = openStore): () => Promise<Store | StorageError> {
  let kept: Promise<Store | StorageError> | undefined;
  return () => {
    if (kept) return kept;
    // Only its own opening is dropped: it may be told that it is gone when another one is kept already.
    const drop = (): void => {
      if (kept === opening) kept = undefined;
    };
    const opening = open(drop);
    kept = opening;
    opening.then((store) => isStorageError(store) && drop(), drop);
    return opening;
  };
}
