import type { IDBPTransaction } from 'idb';
import type { AccountId, Snapshot } from '../model';
import type { Schema } from './openStore';
import {
  type AccountRecords,
  type CommentRow,
  commentRowKey,
  type MemberRow,
  memberKey,
  type PostRow,
  postKey,
  type RowKey,
  snapshotKey,
} from './rows';
import { changesOf } from './sorted';

/** All that is kept of accounts, the misses, and the user's own norms: what goes when everything is deleted. */
export const KEPT = ['accounts', 'posts', 'comments', 'members', 'snapshots', 'scorecards', 'misses', 'norms'] as const;
/** The object stores of one write; the settings are among them for the salt, which must not change under it. */
export const STORES = [...KEPT, 'settings'] as const;
/** Those of them with one row per post, comment, follower or day of an account. */
export const LISTS = ['posts', 'comments', 'members', 'snapshots'] as const;

type Names = (typeof STORES)[number];
/** A transaction in which an account can be read. */
export type ReadTx = IDBPTransaction<Schema, Names[], 'readonly' | 'readwrite'>;
/** A transaction in which an account can be written. */
export type WriteTx = IDBPTransaction<Schema, Names[], 'readwrite'>;

/** Every key that begins with the account's id. */
export const rangeOf = (account: AccountId): IDBKeyRange => IDBKeyRange.bound([account], [account, []]);

/** All rows of an account; undefined: it is not in the library. */
export async function load(tx: ReadTx, account: AccountId): Promise<AccountRecords | undefined> {
  const row = await tx.objectStore('accounts').get(account);
  if (!row) return undefined; // most people in a feed
  const range = rangeOf(account);
  const [posts, comments, members, snapshots] = await Promise.all([
    tx.objectStore('posts').getAll(range),
    tx.objectStore('comments').getAll(range),
    tx.objectStore('members').getAll(range),
    tx.objectStore('snapshots').getAll(range),
  ]);
  return { row, posts, comments, members, snapshots };
}

/** Writes what differs between the two. */
export function save(tx: WriteTx, before: AccountRecords | undefined, after: AccountRecords): Promise<unknown> {
  const account = after.row.account;
  const write = <T extends PostRow | CommentRow | MemberRow | Snapshot>(
    old: readonly T[] | undefined,
    rows: readonly T[],
    keyOf: (row: T) => RowKey,
    store: { put(row: T, key: string[]): Promise<unknown>; delete(key: string[]): Promise<unknown> },
  ) => {
    const { put, remove } = changesOf(old ?? [], rows, keyOf);
    return [
      ...put.map((row) => store.put(row, [account, ...keyOf(row)])),
      ...remove.map((row) => store.delete([account, ...keyOf(row)])),
    ];
  };
  return Promise.all([
    tx.objectStore('accounts').put(after.row),
    ...write(before?.posts, after.posts, postKey, tx.objectStore('posts')),
    ...write(before?.comments, after.comments, commentRowKey, tx.objectStore('comments')),
    ...write(before?.members, after.members, memberKey, tx.objectStore('members')),
    ...write(before?.snapshots, after.snapshots, snapshotKey, tx.objectStore('snapshots')),
  ]);
}

/** Removes every row of an account, and takes it out of the norms it is part of. */
export function deleteRecords(tx: WriteTx, account: AccountId): Promise<unknown> {
  return Promise.all([
    tx.objectStore('accounts').delete(account),
    tx.objectStore('scorecards').delete(account),
    ...LISTS.map((list) => tx.objectStore(list).delete(rangeOf(account))),
    leaveNorms(tx, account),
  ]);
}

async function leaveNorms(tx: WriteTx, account: AccountId): Promise<void> {
  const norms = tx.objectStore('norms');
  for (const norm of await norms.getAll()) {
    const members = norm.members?.filter((member) => member.account !== account) ?? [];
    if (members.length < (norm.members?.length ?? 0)) await norms.put({ ...norm, members });
  }
}
