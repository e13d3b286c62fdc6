import type { AccountId, Norm, NormMember, Scorecard, Size, StorageError } from '../model';
import { STORES, type WriteTx } from './accountRecords';
import { inOneWrite } from './inOneWrite';
import type { Store } from './openStore';
import { freshScorecard, readScorecards, rescore } from './read';
import type { Scoring } from './scorecards';

/** Of which accounts a norm is to be made. */
export interface Wanted extends Size {
  site: string;
}

/**
 * Freezes the library's accounts of one site and size as a norm, in place of an earlier one of theirs, and works the scores out
 * again that it changes. Broken off half-way, the other scores follow when they are next asked for. Only the background may
 * call it.
 */
export async function addFrozenNorm(
  store: Store,
  wanted: Wanted,
  scoring: Scoring,
  now: number,
): Promise<{ ok: true } | StorageError> {
  const cards = await freshCards(store, wanted.site, scoring, now);
  const norm = scoring.freeze(cards, wanted.site, wanted, new Date(now).toISOString().slice(0, 10));
  if (!norm) return { ok: false, why: 'too-few' };
  const isSame = (other: Norm) => other.site === norm.site && other.min === norm.min;
  await inOneWrite(store, [...STORES], async (tx) => {
    const norms = tx.objectStore('norms');
    for (const other of (await norms.getAll()).filter(isSame)) await norms.delete(other.id);
    await norms.put({ ...norm, frozenAt: now, members: await stillKept(tx, norm.members) });
  });
  await rescoreAll(store, accountsOf(cards, norm), scoring, now);
  return { ok: true };
}

/** The scorecards of one site: a norm is never made of two methods. */
async function freshCards(store: Store, site: string, scoring: Scoring, now: number): Promise<Scorecard[]> {
  const fresh: Scorecard[] = [];
  const accounts = await store.getAllKeys('scorecards');
  for (const account of accounts.filter((one) => one.startsWith(`${site}:`))) {
    const card = await freshScorecard(store, account, scoring, now);
    if (card) fresh.push(card);
  }
  return fresh;
}

/** Cards of accounts that were not removed since the cards were read. */
async function stillKept(tx: WriteTx, members: readonly NormMember[] = []): Promise<NormMember[]> {
  const accounts = tx.objectStore('accounts');
  const keys = await Promise.all(members.map(({ account }) => accounts.getKey(account)));
  return members.filter((_, i) => keys[i] !== undefined);
}

/** Lets go of a norm of the user's own; scores go back to the published ones. Only the background may call it. */
export async function dropNorm(store: Store, id: string, scoring: Scoring, now: number): Promise<void> {
  const norm = await store.get('norms', id);
  if (!norm) return;
  await inOneWrite(store, [...STORES], (tx) => tx.objectStore('norms').delete(id));
  for await (const { cards } of readScorecards(store)) await rescoreAll(store, accountsOf(cards, norm), scoring, now);
}

function accountsOf(cards: readonly Scorecard[], { site, min, max }: Norm): AccountId[] {
  const isOfSize = ({ followers }: Scorecard) => followers && followers.value >= min && followers.value <= max;
  return cards.filter((card) => card.site === site && isOfSize(card)).map((card) => card.account);
}

/** One transaction each, so that a page's observation never waits long. */
async function rescoreAll(store: Store, accounts: readonly AccountId[], scoring: Scoring, now: number): Promise<void> {
  for (const account of accounts) await rescore(store, account, scoring, now);
}
