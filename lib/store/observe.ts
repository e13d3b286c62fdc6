import type { AccountId, Observation, Scorecard } from '../account';
import { erase, STORES, save, type Writing } from './kept';
import { merge } from './merge';
import { countVisit } from './misses';
import type { Store } from './open';
import { accountId, type HashOf, metIn, ownerOf, partOf, peopleOf, profiledIn, subjectsOf } from './parts';
import { keptAmong } from './read';
import { loadRecent, stamp } from './recent';
import { evidenceOf, type MemberRow, type Part } from './rows';
import { hashesOf, saltOf } from './salt';
import { type Scoring, scoreAndKeep } from './scoring';
import { inOneWrite } from './write';

/** What became of an observation. */
export interface Outcome {
  /** The page's own account, if it is in the library now, with its scorecard. */
  card?: Scorecard;
}

/**
 * Takes an observation into the library, in one transaction, and works out the scores of every account it adds to.
 * Resolves after the commit; to send the same observation again changes nothing.
 *
 * An account comes in only by its own profile, and goes when that has turned private. What is shown of anybody else is
 * dropped, except as salted hash and features among the evidence of the account looked at.
 */
export async function observe(store: Store, observation: Observation, scoring: Scoring, now: number): Promise<Outcome> {
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
    const visits = tx.objectStore('misses');
    const key = [reading.site, reading.page.kind];
    await visits.put(countVisit(await visits.get(key), observation), key);
    if (isPrivate(observation)) {
      if (owner !== undefined) await erase(tx, accountId(reading.site, owner));
      return {};
    }
    const parts = subjects.map((handle) => partOf(observation, handle, salt.id, hashOf));
    const cards = new Map<AccountId, Scorecard>();
    for (const part of await withMet(tx, parts, metIn(observation, hashOf), observation, salt.id)) {
      const card = await take(tx, part, scoring, now);
      if (card) cards.set(part.account, card);
    }
    const card = owner === undefined ? undefined : cards.get(accountId(reading.site, owner));
    return card ? { card } : {};
  });
}

const isPrivate = ({ reading }: Observation): boolean =>
  reading.page.kind === 'profile' && reading.profile?.private === true;

/** The parts, each with the people met who are among that account's followers; further parts for further accounts. */
async function withMet(
  tx: Writing,
  parts: readonly Part[],
  met: readonly MemberRow[],
  { at, reading }: Observation,
  saltId: string,
): Promise<Part[]> {
  const byAccount = new Map(parts.map((part) => [part.account, part]));
  for (const person of met) {
    for (const [account = ''] of await tx.objectStore('members').index('who').getAllKeys(person.who)) {
      const empty = { account, site: reading.site, saltId, at, posts: [], comments: [], members: [], met: [] };
      const part = byAccount.get(account) ?? empty;
      byAccount.set(account, { ...part, met: [...part.met, person] });
    }
  }
  return [...byAccount.values()];
}

/** Merges one part and scores the account; nothing happens where the account is not in the library and does not enter. */
async function take(tx: Writing, part: Part, scoring: Scoring, now: number): Promise<Scorecard | undefined> {
  const before = await loadRecent(tx, part.account);
  const merged = merge(before, part);
  if (!merged) return undefined;
  const after = stamp(merged);
  await save(tx, before, after);
  return scoreAndKeep(tx, evidenceOf(after), scoring, now);
}
