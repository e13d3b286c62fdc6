import { ask } from './messages/ask';
import type { Scorecard } from './model';
import { method } from './scoring/method';
import type { Store } from './store/openStore';
import { readNorms } from './store/read';
import { isFresh } from './store/scorecards';

/** Accounts asked for with one call: seconds of work at most, so that a page may close between two. */
const AT_ONCE = 50;

/**
 * Has those of these scores worked out again that are of another day, method or norm: "last post 2 days ago" is not to be read
 * ten days later. The background does it, which alone writes; who shows them reads them again afterwards.
 *
 * @param now ms since 1970
 * @returns whether any score is another one now; where there was trouble, what could not be done stays as it was
 */
export async function refresh(store: Store, cards: readonly Scorecard[], now: number): Promise<boolean> {
  const norms = await readNorms(store);
  const stale = cards.filter((card) => !isFresh(card, method, norms, now)).map(({ account }) => account);
  for (let from = 0; from < stale.length; from += AT_ONCE) {
    const done = await ask('refresh', { accounts: stale.slice(from, from + AT_ONCE) });
    if (!done?.ok) return from > 0;
  }
  return stale.length > 0;
}
