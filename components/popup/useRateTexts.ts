import type { Scorecard } from '../../lib/model';
import { kindsWithoutLikes } from '../../lib/wording/kinds';
import { isSoFar, rateArgs, rateRange } from '../../lib/wording/rate';
import { headlineOf } from '../shared/headlineOf';
import { useWords } from '../shared/words';

/** A card's rate in the words of a table. */
export interface RateTexts {
  /** With what it is per: "633 followers", "8 views". */
  figure: string;
  /** Missing for top posts and for posts so far. */
  range: string | undefined;
  /** "14 posts", "6 top posts", "1 post so far" */
  from: string;
  /** Where likes are not among what was counted: what was. */
  only: string | undefined;
}

/** Followers (views) per response as a table has it; so far, while there is no headline. */
export function useRateTexts(card: Scorecard): RateTexts | undefined {
  const words = useWords();
  const { text } = words;
  const { early, topPosts, use } = card;
  const headline = headlineOf(card);
  const every = headline?.every ?? early.every;
  if (!every) return undefined;
  const args = rateArgs({ every, base: headline?.base ?? 'followers', ...(headline?.fewer && { fewer: true }) });
  const kinds = kindsWithoutLikes(headline ? use.kinds : early.kinds, card.site, words);
  const isEarly = !headline && isSoFar(use);
  const range = headline?.fewer ? text('library-fewer') : rateRange(args, words);
  return {
    figure: text('library-rate', args),
    range: headline && !topPosts ? range : undefined,
    from: text(headline && topPosts ? 'top-posts' : isEarly ? 'posts-so-far' : 'posts', {
      n: headline?.n ?? early.responsesFrom,
    }),
    only: kinds.length > 0 ? text('headline-counted', { kinds }) : undefined,
  };
}
