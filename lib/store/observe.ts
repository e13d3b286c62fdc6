import type { AccountId, Observation, Scorecard } from '../model';
import {
  accountDeltaOf,
  accountId,
  encounteredIn,
  type HashOf,
  ownerOf,
  peopleOf,
  profiledIn,
  subjectsOf,
} from './accountDelta';
import { deleteRecords, STORES, save, type WriteTx } from './accountRecords';
import { inOneWrite } from './inOneWrite';
import { merge } from './merge';
import type { Store } from './openStore';
import { recordPageLook } from './pageLooks';
import { keptAmong } from './read';
import { loadRecent, stamp } from './recent';
import { type AccountDelta, evidenceOf, type MemberRow } from './rows';
import { hashesOf, isCurrent, saltOf } from './salt';
import { type Scoring, scoreAndKeep } from './scorecards';

/** What became of an observation. */
export interface ObserveResult {
  /** The page's own account, if it is in the library now, with its scorecard. */
  card?: Scorecard;
}

/**
 * Takes an observation into the library, in one transaction, and works out the scores of every account it adds to.
 * Resolves after the commit; to send the same observation again changes nothing.
 *
 * An account comes in only by its own profile, and goes when that has turned private. What is shown of anybody else is
 * dropped, except as salted hash and features among the evidence of the account looked at. Where everything was deleted while
 * it was under way it is dropped whole: it was seen before.
 */
export async function observe(
  store: Store,
  observation: Observation,
  scoring: Scoring,
  now: number,
): Promise<ObserveResult> {
  const { reading } = observation;
  const salt = await saltOf(store);
  const owner = ownerOf(reading);
  const subjects = [...subjectsOf(reading)];
  const kept = await keptAmong(store, reading.site, subjects);
  // Hashing waits for the browser, and a transaction does not wait for hashing: it comes first.
  const ownerIsKept = owner !== undefined && (kept.has(owner) || owner === profiledIn(reading));
  const hashes = await hashesOf(salt, reading.site, peopleOf(reading, ownerIsKept));
  const hashOf: HashOf = (handle) => hashes.get(handle);

  return inOneWrite(store, [...STORES], async (tx) => {
    if (!(await isCurrent(tx, salt))) return {};
    const visits = tx.objectStore('misses');
    const key = [reading.site, reading.page.kind];
    await visits.put(recordPageLook(await visits.get(key), observation), key);
    if (isPrivate(observation)) {
      if (owner !== undefined) await deleteRecords(tx, accountId(reading.site, owner));
      return {};
    }
    const parts = subjects.map((handle) => accountDeltaOf(observation, handle, salt.id, hashOf));
    const met = await metBy(tx, encounteredIn(observation, hashOf));
    const nothing = { site: reading.site, saltId: salt.id, at: observation.at, posts: [], comments: [], members: [] };
    const cards = new Map<AccountId, Scorecard>();
    for (const part of withMet({ parts, met, nothing })) {
      const card = await take(tx, part, scoring, now);
      if (card) cards.set(part.account, card);
    }
    const card = owner === undefined ? undefined : cards.get(accountId(reading.site, owner));
    return card ? { card } : {};
  });
}

const isPrivate = ({ reading }: Observation): boolean =>
  reading.page.kind === 'profile' && reading.profile?.private === true;

/** The people met, by the accounts among whose followers they stand. */
async function metBy(tx: WriteTx, people: readonly MemberRow[]): Promise<Map<AccountId, MemberRow[]>> {
  const met = new Map<AccountId, MemberRow[]>();
  for (const person of people) {
    for (const [account = ''] of await tx.objectStore('members').index('who').getAllKeys(person.who)) {
      const others = met.get(account);
      if (others) others.push(person);
      else met.set(account, [person]);
    }
  }
  return met;
}

/** What is to be put together to the parts of an observation. */
interface Pieces {
  parts: readonly AccountDelta[];
  met: ReadonlyMap<AccountId, readonly MemberRow[]>;
  /** A part that says nothing, of nobody yet. */
  nothing: Omit<AccountDelta, 'account' | 'met'>;
}

/** The parts, each with the people met who are among that account's followers; further parts for further accounts. */
function withMet({ parts, met, nothing }: Pieces): AccountDelta[] {
  const own = new Set(parts.map((part) => part.account));
  const others = [...met.keys()].filter((account) => !own.has(account));
  const all = [...parts, ...others.map((account) => ({ ...nothing, account, met: [] }))];
  return all.map((part) => ({ ...part, met: met.get(part.account) ?? [] }));
}

/** Merges one part and scores the account; nothing happens where the account is not in the library and does not enter. */
async function take(tx: WriteTx, part: AccountDelta, scoring: Scoring, now: number): Promise<Scorecard | undefined> {
  const before = await loadRecent(tx, part.account);
  const merged = merge(before, part);
  if (!merged) return undefined;
  const after = stamp(merged);
  await save(tx, before, after);
  return scoreAndKeep(tx, evidenceOf(after), scoring, now);
}
