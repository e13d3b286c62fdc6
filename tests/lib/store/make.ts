import { IDBFactory } from 'fake-indexeddb';
import type {
  Comment,
  Count,
  Evidence,
  Member,
  Observation,
  Post,
  Profile,
  Reading,
  Scorecard,
} from '../../../lib/model';
import { cardVersion } from '../../../lib/model/cardVersion';
import { openStore, type Store } from '../../../lib/store/openStore';
import type { Scoring } from '../../../lib/store/scorecards';
import { isStorageError } from '../../../lib/store/storageError';

/** 2026-11-20, noon UTC. */
export const NOON = Date.UTC(2026, 10, 20, 12);
export const HOUR = 36e5;
export const DAY = 864e5;

/** An exact count. */
export const exact = (value: number): Count => ({ low: value, value, high: value });

/** A store of its own for one test. */
export async function freshStore(): Promise<Store> {
  globalThis.indexedDB = new IDBFactory();
  return reopened();
}

/** The same database, opened anew. */
export async function reopened(): Promise<Store> {
  const store = await openStore();
  if (isStorageError(store)) throw new Error(store.why);
  return store;
}

let ids = 0;

/** An observation at a time, under an id of its own. */
export const observation = (at: number, reading: Reading): Observation => ({ id: `observation-${++ids}`, at, reading });

/** A reading of a page of X with nothing on it but what is given. */
export const reading = (page: Reading['page'], rest: Partial<Reading> = {}): Reading => ({
  site: 'x',
  page,
  posts: [],
  comments: [],
  members: [],
  misses: [],
  ...rest,
});

export const profile = (handle: string, rest: Partial<Profile> = {}): Profile => ({
  handle,
  followers: exact(633),
  ...rest,
});

/** Somebody's own profile page. */
export const profilePage = (handle: string, rest: Partial<Reading> = {}): Reading =>
  reading({ kind: 'profile', handle }, { profile: profile(handle), ...rest });

export const post = (id: string, author: string, rest: Partial<Post> = {}): Post => ({
  id,
  author,
  pinned: false,
  promoted: false,
  ...rest,
});

export const comment = (author: string, rest: Partial<Comment> = {}): Comment => ({ author, byOwner: false, ...rest });

export const member = (handle: string, rest: Partial<Member> = {}): Member => ({ handle, ...rest });

/** A scorecard that only counts: enough to follow the way of the data. */
export function countingScore(evidence: Evidence, now: number): Scorecard {
  return {
    cardVersion,
    method: 1,
    at: now,
    account: evidence.account,
    site: evidence.site,
    handle: evidence.profile.handle,
    seenAt: Math.max(evidence.profileAt, ...evidence.posts.map((one) => one.seenAt)),
    early: { postsSeen: evidence.posts.length, responsesFrom: evidence.comments.length },
    active: { word: 'not-enough', because: { id: 'private' } },
    real: { word: 'not-enough', because: { id: 'private' } },
    signals: [],
    hints: [],
    use: { usable: 0, seen: evidence.posts.length, kinds: [], left: {} },
    topPosts: false,
    events: [],
    steps: [],
    ...(evidence.profile.name === undefined ? {} : { name: evidence.profile.name }),
    ...(evidence.profile.followers ? { followers: evidence.profile.followers } : {}),
  };
}

export const counting: Scoring = { score: countingScore, method: 1, freeze: () => undefined };
