import type { Calls, NotTaken, SettingsCallName } from '../messages/calls';
import type { BadgeText, RawPage, Reading, Scorecard, StorageError } from '../model';
import { accountId } from '../store/accountDelta';
import { deleteAccount, deleteEverything } from '../store/deleteAccount';
import { addFrozenNorm, dropNorm } from '../store/norms';
import { observe } from '../store/observe';
import type { Store } from '../store/openStore';
import { freshScorecard, keptAmong } from '../store/read';
import { keepFor } from '../store/retention';
import type { Scoring } from '../store/scorecards';
import { isStorageError, isStorageProblem, storageErrorOf } from '../store/storageError';
import type { Call } from './validateCall';

/** What handling needs from outside the store. */
export interface HandlerContext {
  /** The library, opened if it is not; a storage error is a value. */
  open: () => Promise<Store | StorageError>;
  scoring: Scoring;
  /** A raw page as a Reading; `at`: when it was extracted, ms. */
  parsePage: (rawPage: RawPage, at: number) => Reading;
  /** A scorecard in words. `now` in ms. */
  toBadgeText: (card: Scorecard, now: number) => BadgeText;
  /** ms since 1970. */
  now: () => number;
  /** Hears of a mistake of ours that one account met, where the others are still served. */
  report: (error: unknown) => void;
}

type Answer = Calls[keyof Calls]['answer'];
/** The calls that need the library. */
export type StoreCall = Exclude<Call, { call: 'how' | 'inject' | SettingsCallName }>;

/**
 * Answers a call that was validated. An error of the storage is part of the answer; undefined where the answer has no place for it,
 * as if nobody had been there. Our own mistakes throw.
 */
export async function handleCall(call: StoreCall, context: HandlerContext): Promise<Answer | undefined> {
  const store = await context.open();
  if (isStorageError(store)) return answerError(call, store);
  try {
    return await answer(call, store, context);
  } catch (error) {
    return answerError(call, storageErrorOf(error));
  }
}

/**
 * What a refused caller is answered: a page, that its observation will never be taken, so that it does not send it again. Nobody else is
 * answered anything.
 */
export function handleRefused(message: unknown, why: string): NotTaken | undefined {
  const isObserve = typeof message === 'object' && message !== null && 'call' in message && message.call === 'observe';
  return isObserve ? { ok: false, why: why.slice(0, 500), again: false } : undefined;
}

function answerError({ call }: StoreCall, error: StorageError): Answer | undefined {
  if (call === 'observe') return { ...error, again: true };
  if (call === 'badgeTexts') return undefined; // that nobody is in the library would take every chip away
  return call === 'badgeText' ? null : error;
}

async function answer(call: StoreCall, store: Store, context: HandlerContext): Promise<Answer> {
  const { scoring, parsePage, toBadgeText } = context;
  const now = context.now();
  const badgeTextOf = async (account: string): Promise<BadgeText | undefined> => {
    const card = await freshScorecard(store, account, scoring, now);
    return card && toBadgeText(card, now);
  };
  switch (call.call) {
    case 'observe': {
      const { id, at, rawPage } = call.data.observation;
      const { card } = await observe(store, { id, at, reading: parsePage(rawPage, at) }, scoring, now);
      return { ok: true, id, known: card !== undefined, ...(card && { badgeText: toBadgeText(card, now) }) };
    }
    case 'badgeText':
      return (await badgeTextOf(call.data.account)) ?? null;
    case 'badgeTexts': {
      const { site, handles } = call.data;
      // Most are not in the library: a feed has hundreds, and none of them may cost more than a look-up.
      const kept = [...(await keptAmong(store, site, handles))];
      const badgeTexts = kept.map((handle) =>
        badgeTextOf(accountId(site, handle)).catch((error: unknown) => {
          if (isStorageProblem(error)) throw error;
          context.report(error);
        }),
      );
      return Object.fromEntries((await Promise.all(badgeTexts)).flatMap((text) => (text ? [[text.handle, text]] : [])));
    }
    case 'refresh':
      await refreshAll(store, call.data.accounts, context);
      return { ok: true };
    case 'forget':
      await deleteAccount(store, call.data.account);
      return { ok: true };
    case 'forgetAll':
      await deleteEverything(store);
      return { ok: true };
    case 'keepFor':
      await keepFor(store, call.data.days ?? Number.POSITIVE_INFINITY);
      return { ok: true };
    case 'freezeNorm':
      return addFrozenNorm(store, call.data, scoring, now);
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
async function refreshAll(store: Store, accounts: readonly string[], context: HandlerContext): Promise<void> {
  const { scoring, report } = context;
  for (const account of accounts) {
    await freshScorecard(store, account, scoring, context.now()).catch((error: unknown) => {
      if (isStorageProblem(error)) throw error;
      report(error);
    });
  }
}
