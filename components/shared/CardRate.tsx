import type { Scorecard } from '../../lib/model';
import { isSoFar } from '../../lib/wording/rate';
import { Rate } from '../popup/Rate';
import { headlineOf } from './headlineOf';
import { useSay } from './lang';

/** An account's headline with its evidence; of the posts so far where there is none yet; else that no rate was seen. */
export function CardRate({ card }: { card: Scorecard }) {
  const say = useSay();
  const { topPosts, use, glance } = card;
  const headline = headlineOf(card);
  if (headline) {
    const { every, fewer, base, n, usual } = headline;
    const evidence = topPosts ? 'top' : 'range';
    const rate = { every, fewer, base, usual, kinds: use.kinds };
    return <Rate {...rate} evidence={evidence} from={n} />;
  }
  const { every, responsesFrom } = glance;
  if (every && responsesFrom > 0) {
    return <Rate every={every} base="followers" evidence={isSoFar(use) ? 'so' : 'seen'} from={responsesFrom} />;
  }
  return (
    <section class="rate">
      <h1 class="none">{say('ui.lead.none')}</h1>
    </section>
  );
}
