import type { NormsProps } from '../../components/Norms';
import type { NormGroup, Scorecard } from '../../lib/account';
import { ask } from '../../lib/ask';
import { OWN_NORM, RATE } from '../../lib/science/constants';
import { normGroups } from '../../lib/science/freezeNorm';
import type { Store } from '../../lib/store/open';
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
