import { useContext } from 'preact/hooks';
import type { Scorecard } from '../../lib/model';
import { rateEnds, rateFigure } from '../../lib/wording/aloud';
import { isSoFar, rateOf } from '../../lib/wording/rate';
import { kindsWithoutLikes } from '../../lib/wording/reasons';
import { headlineOf } from '../shared/headlineOf';
import { Lang, useSay } from '../shared/lang';

/** A card's rate in the words of a table. */
export interface Every {
  /** With what it is per: "633 followers", "8 views". */
  figure: string;
  /** None of top posts and of posts so far. */
  range: string | undefined;
  /** "14 posts", "6 top posts", "1 post so far" */
  from: string;
  /** Where likes are not among what was counted: what was. */
  only: string | undefined;
}

/** Followers (views) per response as a table says it; so far, while there is no headline. */
export function useEvery(card: Scorecard): Every | undefined {
  const say = useSay();
  const lang = useContext(Lang);
  const { glance, topPosts, use } = card;
  const headline = headlineOf(card);
  const every = headline?.every ?? glance.every;
  if (!every) return undefined;
  const rate = rateOf(every, headline?.fewer);
  const base = headline?.base ?? 'followers';
  const figure = rateFigure(rate, lang);
  const kinds = kindsWithoutLikes(headline ? use.kinds : glance.kinds);
  return {
    figure: say(`ui.lib.${rate.way}.${base}`, { figure, n: rate.range }),
    range: headline && !topPosts ? (headline.fewer ? say('ui.lib.fewer') : rateEnds(rate, lang)) : undefined,
    from: say(
      headline ? (topPosts ? 'ui.evidence.top' : 'ui.evidence') : isSoFar(use) ? 'ui.evidence.so' : 'ui.evidence',
      {
        n: headline?.n ?? glance.responsesFrom,
      },
    ),
    only: kinds.length > 0 ? say('ui.head.only', { kinds }) : undefined,
  };
}
