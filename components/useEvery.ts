import { useContext } from 'preact/hooks';
import type { Scorecard } from '../lib/account';
import { rateEnds, rateFigure } from '../lib/i18n/aloud';
import { rateOf } from '../lib/i18n/rate';
import { kindsWithoutLikes } from '../lib/i18n/reasons';
import { headlineOf } from './headlineOf';
import { Lang, useSay } from './lang';

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
  const rate = rateOf(every);
  const base = headline?.base ?? 'followers';
  const figure = rateFigure(rate, lang);
  const kinds = kindsWithoutLikes(headline ? use.kinds : glance.kinds);
  return {
    figure:
      rate.way === 'every'
        ? `${figure} ${say(`ui.head.every.${base}`, { n: rate.range })}`
        : say(`ui.lib.more.${base}`, { figure }),
    range: headline && !topPosts ? rateEnds(rate, lang) : undefined,
    from: say(headline ? (topPosts ? 'ui.evidence.top' : 'ui.evidence') : 'ui.evidence.so', {
      n: headline?.n ?? glance.responsesFrom,
    }),
    only: kinds.length > 0 ? say('ui.head.only', { kinds }) : undefined,
  };
}
