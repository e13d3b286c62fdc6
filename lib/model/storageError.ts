/** What kept the library from what was asked, in lib/wording's words when shown. */
export type StorageErrorId =
  | 'blocked'
  | 'full'
  | 'newer'
  | 'closed'
  | 'aborted'
  | 'forbidden'
  | 'damaged'
  | 'timeout'
  | 'failed'
  | 'denied'
  /** For a reason of its own, which `detail` names. */
  | 'unopened'
  /** Too few accounts for a norm of one's own. */
  | 'too-few';

/** Something outside of Hundred went wrong: a value, never thrown. */
export interface StorageError {
  ok: false;
  why: StorageErrorId;
  /** The browser's own name for it. */
  detail?: string;
}
