import type { Scorecard } from '../../lib/model';
import { isSoFar } from '../../lib/wording/rate';
import { Rate } from '../popup/Rate';
import { headlineOf } from './headlineOf';
import { useText } from './words';

/** An account's headline with its evidence; of the posts so far where there is none yet; else that no rate was seen. */
export function CardRate({ card }: { card: Scorecard }) {
  const text = useText();
  const { topPosts, use, early, site } = card;
  const headline = headlineOf(card);
  if (headline) {
    const { every, fewer, base, n, usual } = headline;
    const rate = { every, fewer, base, usual, kinds: use.kinds, site };
    return <Rate {...rate} evidence={topPosts ? 'top' : 'all'} isRanged={!topPosts} from={n} />;
  }
  const { every, responsesFrom } = early;
  if (every && responsesFrom > 0) {
    const evidence = isSoFar(use) ? 'so-far' : 'all';
    return (
      <Rate every={every} base="followers" evidence={evidence} isRanged={false} from={responsesFrom} site={site} />
    );
  }
  return (
    <section class="rate">
      <h1 class="none">{text('rate-none')}</h1>
    </section>
  );
}
