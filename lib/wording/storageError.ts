import type { StorageErrorId } from '../model';
import type { Words } from './createWords';

/** Why the library cannot be used, in one sentence. `detail`: the browser's own name for an error that has no sentence. */
export function storageErrorText(
  { why, detail = '' }: { why: StorageErrorId; detail?: string },
  { text }: Words,
): string {
  return why === 'unopened' ? text('storage-unopened', { detail }) : text(`storage-${why}`);
}
