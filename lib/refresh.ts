import { ask } from './messages/ask';
import { method } from './scoring/method';
import type { Store } from './store/openStore';
import { type KeptCards, readNorms } from './store/read';
import { isFresh } from './store/scorecards';

/** Accounts asked for with one call: seconds of work at most, so that a page may close between two. */
const AT_ONCE = 50;

/**
 * Has those of these scores worked out again that are of another day, method or norm, or cannot be read: "last post 2 days ago" is
 * not to be read ten days later. The background does it, which alone writes; who shows them reads them again afterwards.
 *
 * @param now ms since 1970
 * @returns whether any score is another one now; where the background could not, what is left stays as it was
 */
export async function refresh(store: Store, { cards, unreadable }: KeptCards, now: number): Promise<boolean> {
  const norms = await readNorms(store);
  const old = cards.filter((card) => !isFresh(card, method, norms, now)).map(({ account }) => account);
  const stale = [...unreadable, ...old];
  for (let from = 0; from < stale.length; from += AT_ONCE) {
    const done = await ask('refresh', { accounts: stale.slice(from, from + AT_ONCE) });
    if (!done?.ok) return from > 0;
  }
  return stale.length > 0;
}
