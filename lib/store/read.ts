import type { AccountId, Evidence, Norm, Scorecard } from '../model';
import { parseScorecard } from '../model/scorecard';
import { accountId } from './accountDelta';
import { STORES } from './accountRecords';
import { inOneWrite } from './inOneWrite';
import type { Store } from './openStore';
import { evidenceIn, isFresh, type Scoring, scoreAndKeep } from './scorecards';

/** Scorecards read at once: large enough for speed, small enough for memory. */
export const PAGE = 2000;

/** Scorecards as they are kept, and the accounts of those that have another shape or are damaged. */
export interface KeptCards {
  cards: Scorecard[];
  unreadable: AccountId[];
}

/**
 * The cached scorecard; undefined: the account is not in the library, or its card cannot be read (see keptOf). It may be of
 * an older method or day: see isFresh.
 */
export async function readScorecard(store: Store, account: AccountId): Promise<Scorecard | undefined> {
  return parseScorecard(await store.get('scorecards', account));
}

/** What is kept of one account: its card, or that it cannot be read; nothing of one that is not in the library. */
export async function keptOf(store: Store, account: AccountId): Promise<KeptCards> {
  const kept = await store.get('scorecards', account);
  return sorted(kept ? [kept] : []);
}

/** All cached scorecards by account, a page at a time: who only passes them on never holds a large library whole. */
export async function* readScorecards(store: Store, page = PAGE): AsyncGenerator<KeptCards> {
  let range: IDBKeyRange | undefined;
  for (;;) {
    const kept = await store.getAll('scorecards', range, page);
    if (kept.length > 0) yield sorted(kept);
    const last = kept.at(-1);
    if (!last || kept.length < page) return;
    range = IDBKeyRange.lowerBound(last.account, true);
  }
}

/** The database holds that every row has its account; what else is in it is not known. */
function sorted(kept: readonly { account: AccountId }[]): KeptCards {
  const cards: Scorecard[] = [];
  const unreadable: AccountId[] = [];
  for (const row of kept) {
    const card = parseScorecard(row);
    if (card) cards.push(card);
    else unreadable.push(row.account);
  }
  return { cards, unreadable };
}

/** All cached scorecards at once, for pages that show them all. */
export async function readLibrary(store: Store): Promise<KeptCards> {
  const all: KeptCards = { cards: [], unreadable: [] };
  for await (const { cards, unreadable } of readScorecards(store)) {
    all.cards.push(...cards);
    all.unreadable.push(...unreadable);
  }
  return all;
}

/** The user's own norms, by id. */
export async function readNorms(store: Store): Promise<Norm[]> {
  return store.getAll('norms');
}

/** How many rows of each kind are kept. */
export async function countKept(store: Store): Promise<Record<'accounts' | 'posts' | 'comments' | 'members', number>> {
  const tx = store.transaction(['accounts', 'posts', 'comments', 'members']);
  const [accounts, posts, comments, members] = await Promise.all([
    tx.objectStore('accounts').count(),
    tx.objectStore('posts').count(),
    tx.objectStore('comments').count(),
    tx.objectStore('members').count(),
  ]);
  return { accounts, posts, comments, members };
}

/** Those of these handles that are in the library: one transaction, however many they are. */
export async function keptAmong(store: Store, site: string, handles: readonly string[]): Promise<Set<string>> {
  const tx = store.transaction('accounts');
  const keys = await Promise.all(handles.map((handle) => tx.store.getKey(accountId(site, handle))));
  return new Set(handles.filter((_, i) => keys[i] !== undefined));
}

/** All that is kept of an account; undefined: it is not in the library. */
export async function readEvidence(store: Store, account: AccountId): Promise<Evidence | undefined> {
  return evidenceIn(store.transaction([...STORES]), account);
}

/** The scorecard, worked out again and written where it is of an older shape, method or day, or of other norms. Only the background may call it. */
export async function freshScorecard(
  store: Store,
  account: AccountId,
  scoring: Scoring,
  now: number,
): Promise<Scorecard | undefined> {
  const [cached, norms] = await Promise.all([readScorecard(store, account), readNorms(store)]);
  if (cached && isFresh(cached, scoring.method, norms, now)) return cached;
  return rescore(store, account, scoring, now);
}

/** Works the scorecard out again and writes it. Only the background may call it. */
export async function rescore(
  store: Store,
  account: AccountId,
  scoring: Scoring,
  now: number,
): Promise<Scorecard | undefined> {
  return inOneWrite(store, [...STORES], async (tx) => {
    const evidence = await evidenceIn(tx, account);
    return evidence && scoreAndKeep(tx, evidence, scoring, now);
  });
}
