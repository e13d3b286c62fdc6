import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { AccountId, Norm, Scorecard, Snapshot, StorageError } from '../model';
import type { AccountRow, CommentRow, MemberRow, PageLooksRow, PostRow } from './rows';
import { isStorageError, openingErrorOf, storageErrorOf } from './storageError';

/** The database's shape. Rows of an account stand under [account, …its own key], so that one key range is one account. */
export interface Schema extends DBSchema {
  accounts: { key: AccountId; value: AccountRow; indexes: { touchedAt: number } };
  posts: { key: string[]; value: PostRow; indexes: { seenAt: number } };
  comments: { key: string[]; value: CommentRow; indexes: { seenAt: number } };
  members: { key: string[]; value: MemberRow; indexes: { seenAt: number; who: string } };
  snapshots: { key: string[]; value: Snapshot; indexes: { seenAt: number } };
  scorecards: { key: AccountId; value: Scorecard };
  settings: { key: string; value: unknown };
  misses: { key: string[]; value: PageLooksRow };
  norms: { key: string; value: Norm };
}

/** The open library. */
export type Store = IDBPDatabase<Schema>;

/** Name of the database in every context of the extension. */
export const NAME = 'hundred';
const VERSION = 2;

/**
 * Opens the library; makes it at first. Whatever the browser has against it (blocked, no room, not allowed, …) is a value.
 *
 * @param onGone the connection is of no use any more (browser ended it, or a newer version wants in): open again
 */
export async function openStore(onGone?: () => void): Promise<Store | StorageError> {
  let opened: Store | undefined;
  const blocked = Promise.withResolvers<StorageError>();
  try {
    const opening = openDB<Schema>(NAME, VERSION, {
      upgrade: (db, before) => {
        if (before < 1) build(db);
        if (before < 2) db.createObjectStore('norms', { keyPath: 'id' });
      },
      blocked: () => blocked.resolve(storageErrorOf('blocked')),
      blocking: () => {
        opened?.close();
        onGone?.();
      },
      terminated: () => onGone?.(),
    });
    const first = await Promise.race([opening, blocked.promise]);
    // Nobody waits for it any more: a connection that comes late would block the next version.
    if (isStorageError(first)) opening.then((late) => late.close()).catch(() => {});
    else opened = first;
    return first;
  } catch (error) {
    return openingErrorOf(error);
  }
}

/** The first shape. */
function build(db: Store): void {
  db.createObjectStore('accounts', { keyPath: 'account' }).createIndex('touchedAt', 'touchedAt');
  db.createObjectStore('posts').createIndex('seenAt', 'seenAt');
  db.createObjectStore('comments').createIndex('seenAt', 'seenAt');
  const members = db.createObjectStore('members');
  members.createIndex('seenAt', 'seenAt');
  members.createIndex('who', 'who');
  db.createObjectStore('snapshots').createIndex('seenAt', 'at');
  db.createObjectStore('scorecards', { keyPath: 'account' });
  db.createObjectStore('settings');
  db.createObjectStore('misses');
}
