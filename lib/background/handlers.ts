import type { Calls, NotTaken } from '../messages/calls';
import type { BadgeText, RawPage, Reading, Scorecard, StorageError } from '../model';
import { accountId } from '../store/accountDelta';
import { deleteAccount, deleteEverything } from '../store/deleteAccount';
import { dropNorm, freezeLibrary } from '../store/norms';
import { observe } from '../store/observe';
import type { Store } from '../store/openStore';
import { freshScorecard, keptAmong } from '../store/read';
import { keepFor } from '../store/retention';
import type { Scoring } from '../store/scorecards';
import { isStorageError, isStorageProblem, storageErrorOf } from '../store/storageError';
import type { Call } from './validateCall';

/** What answering needs from outside the store. */
export interface HandlerContext {
  /** The library, opened if it is not; a storage error is a value. */
  open: () => Promise<Store | StorageError>;
  scoring: Scoring;
  /** What a page's script gathered (at that time, ms), understood. */
  parsePage: (sheet: RawPage, at: number) => Reading;
  /** A scorecard in words. `now` in ms. */
  toBadgeText: (card: Scorecard, now: number) => BadgeText;
  /** ms since 1970. */
  now: () => number;
  /** Hears of a mistake of ours that one account met, where the others are still served. */
  report: (error: unknown) => void;
}

type Answer = Calls[keyof Calls]['answer'];
/** The calls that need the library. */
export type StoreCall = Exclude<Call, { call: 'how' | 'part' }>;

/**
 * Answers a call that was validated. A storage error is part of the answer; undefined where the answer has no place for it, as if
 * nobody had been there. Our own mistakes throw.
 */
export async function handleCall(call: StoreCall, answering: HandlerContext): Promise<Answer | undefined> {
  const store = await answering.open();
  if (isStorageError(store)) return errorAnswer(call, store);
  try {
    return await act(call, store, answering);
  } catch (error) {
    return errorAnswer(call, storageErrorOf(error));
  }
}

/**
 * The answer to a refused call: a page learns that its sighting will never be taken, so that it does not send it again. No
 * other caller gets an answer.
 */
export function handleRefused(message: unknown, why: string): NotTaken | undefined {
  const isSighting = typeof message === 'object' && message !== null && 'call' in message && message.call === 'observe';
  return isSighting ? { ok: false, why: why.slice(0, 500), again: false } : undefined;
}

function errorAnswer({ call }: StoreCall, error: StorageError): Answer | undefined {
  if (call === 'observe') return { ...error, again: true };
  if (call === 'glances') return undefined; // that nobody is in the library would take every chip away
  return call === 'glance' ? null : error;
}

async function act(call: StoreCall, store: Store, answering: HandlerContext): Promise<Answer> {
  const { scoring, parsePage, toBadgeText } = answering;
  const now = answering.now();
  const badgeTextOf = async (account: string): Promise<BadgeText | undefined> => {
    const card = await freshScorecard(store, account, scoring, now);
    return card && toBadgeText(card, now);
  };
  switch (call.call) {
    case 'observe': {
      const { id, at, sheet } = call.data.sighting;
      const { card } = await observe(store, { id, at, reading: parsePage(sheet, at) }, scoring, now);
      return { ok: true, id, known: card !== undefined, ...(card && { glance: toBadgeText(card, now) }) };
    }
    case 'glance': {
      return (await badgeTextOf(call.data.account)) ?? null;
    }
    case 'glances': {
      const { site, handles } = call.data;
      // Most are strangers: a feed has hundreds, and none of them may cost more than a look.
      const kept = [...(await keptAmong(store, site, handles))];
      const badges = kept.map((handle) =>
        badgeTextOf(accountId(site, handle)).catch((error: unknown) => {
          if (isStorageProblem(error)) throw error;
          answering.report(error);
        }),
      );
      return Object.fromEntries((await Promise.all(badges)).flatMap((badge) => (badge ? [[badge.handle, badge]] : [])));
    }
    case 'refresh':
      await refreshAll(store, call.data.accounts, answering);
      return { ok: true };
    case 'forget':
      await deleteAccount(store, call.data.account);
      return { ok: true };
    case 'forgetAll':
      await deleteEverything(store);
      return { ok: true };
    case 'keepFor':
      await keepFor(store, call.data.days);
      return { ok: true };
    case 'freezeNorm':
      return freezeLibrary(store, call.data, scoring, now);
    case 'dropNorm':
      await dropNorm(store, call.data.id, scoring, now);
      return { ok: true };
  }
}

/**
 * One after the other, so that a page's observation never waits long. An account that cannot be worked out, by a mistake of ours,
 * keeps none of the others from it.
 *
 * @throws storage errors: the other accounts would meet them too
 */
async function refreshAll(store: Store, accounts: readonly string[], answering: HandlerContext): Promise<void> {
  const { scoring, report } = answering;
  for (const account of accounts) {
    await freshScorecard(store, account, scoring, answering.now()).catch((error: unknown) => {
      if (isStorageProblem(error)) throw error;
      report(error);
    });
  }
}
