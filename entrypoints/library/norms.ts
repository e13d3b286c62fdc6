import type { NormsProps } from '../../components/library/Norms';
import { ask } from '../../lib/messages/ask';
import type { NormGroup, Scorecard } from '../../lib/model';
import { OWN_NORM, RATE } from '../../lib/scoring/constants';
import { normGroups } from '../../lib/scoring/freezeNorm';
import type { Store } from '../../lib/store/openStore';
import { readNorms } from '../../lib/store/read';

/** Norms of one's own, and what could become one; `onEnd`: something was saved or deleted. */
export async function normsIn(
  store: Store,
  cards: Scorecard[],
  onEnd: () => void,
): Promise<Omit<NormsProps, 'siteName'>> {
  return {
    norms: await readNorms(store),
    groups: normGroups(cards),
    need: OWN_NORM.accounts,
    times: RATE.uncertaintyWeak,
    actions: {
      freeze: ({ site, min, max }: NormGroup) => ask('freezeNorm', { site, min, max }).finally(onEnd),
      drop: (id: string) => ask('dropNorm', { id }).finally(onEnd),
    },
  };
}
