import type { StorageErrorId } from '../model';
import type { Words } from './createWords';

/** What stands in the library's way, in one sentence. @param detail the browser's own name for it, where we have none */
export function storageErrorText(
  { why, detail = '' }: { why: StorageErrorId; detail?: string },
  { text }: Words,
): string {
  return why === 'unopened' ? text('storage-unopened', { detail }) : text(`storage-${why}`);
}
