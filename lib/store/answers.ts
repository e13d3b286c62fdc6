import type { Glance, Reading, Scorecard, Sheet } from '../account';
import type { Call } from '../door';
import type { Calls, NotTaken } from '../messages';
import { forget, forgetAll } from './forget';
import { dropNorm, freezeNorm } from './norms';
import { observe } from './observe';
import type { Store } from './open';
import { accountId } from './parts';
import { freshScorecard, keptAmong, rescore } from './read';
import { keepFor } from './retention';
import type { Scoring } from './scoring';
import { isTrouble, type Trouble, troubleOf } from './trouble';

/** What answering needs from outside the store. */
export interface Answering {
  /** The library, opened if it is not; trouble is a value. */
  open: () => Promise<Store | Trouble>;
  scoring: Scoring;
  /** What a page's script gathered (at that time, ms), understood. */
  understand: (sheet: Sheet, at: number) => Reading;
  /** A scorecard in words. `now` in ms, `lang` BCP 47. */
  toGlance: (card: Scorecard, now: number, lang: string) => Glance;
  /** ms since 1970. */
  now: () => number;
}

type Answer = Calls[keyof Calls]['answer'];
/** The calls that need the library. */
export type StoreCall = Exclude<Call, { call: 'how' | 'part' }>;

/** Answers a call that passed the door. Storage trouble is part of the answer; our own mistakes throw. */
export async function answer(call: StoreCall, answering: Answering): Promise<Answer> {
  const store = await answering.open();
  if (isTrouble(store)) return sayTrouble(call, store);
  try {
    return await act(call, store, answering);
  } catch (error) {
    return sayTrouble(call, troubleOf(error));
  }
}

/**
 * What a refused caller hears: a page, that its sighting will never be taken, so that it does not send it again. Nobody
 * else hears anything.
 */
export function answerRefused(message: unknown, why: string): NotTaken | undefined {
  const isSighting = typeof message === 'object' && message !== null && 'call' in message && message.call === 'observe';
  return isSighting ? { ok: false, why: why.slice(0, 500), again: false } : undefined;
}

function sayTrouble({ call }: StoreCall, trouble: Trouble): Answer {
  if (call === 'observe') return { ...trouble, again: true };
  if (call === 'glances') return {};
  return call === 'glance' || call === 'rescore' ? null : trouble;
}

async function act(
  call: StoreCall,
  store: Store,
  { scoring, understand, toGlance, now: clock }: Answering,
): Promise<Answer> {
  const now = clock();
  const lang = ('lang' in call.data && call.data.lang) || 'en';
  const inWords = (card: Scorecard | undefined) => (card ? toGlance(card, now, lang) : null);
  switch (call.call) {
    case 'observe': {
      const { id, at, sheet } = call.data.sighting;
      const { card } = await observe(store, { id, at, reading: understand(sheet, at) }, scoring, now);
      return {
        ok: true,
        id,
        known: card !== undefined,
        ...(card && { glance: toGlance(card, now, lang) }),
      };
    }
    case 'glance':
      return inWords(await freshScorecard(store, call.data.account, scoring, now));
    case 'rescore':
      return inWords(await rescore(store, call.data.account, scoring, now));
    case 'glances': {
      const { site, handles } = call.data;
      // Most are strangers: a feed has hundreds, and none of them may cost more than a look.
      const kept = [...(await keptAmong(store, site, handles))];
      const cards = kept.map((handle) => freshScorecard(store, accountId(site, handle), scoring, now));
      return Object.fromEntries(
        (await Promise.all(cards)).flatMap((card) => (card ? [[card.handle, toGlance(card, now, lang)]] : [])),
      );
    }
    case 'forget':
      await forget(store, call.data.account);
      return { ok: true };
    case 'forgetAll':
      await forgetAll(store);
      return { ok: true };
    case 'keepFor':
      await keepFor(store, call.data.days);
      return { ok: true };
    case 'freezeNorm':
      return freezeNorm(store, call.data, scoring, now);
    case 'dropNorm':
      await dropNorm(store, call.data.id, scoring, now);
      return { ok: true };
  }
}
