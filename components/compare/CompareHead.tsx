import type { Scorecard } from '../../lib/model';
import { per10kSentence } from '../../lib/wording/rate';
import { toneOf } from '../../lib/wording/tone';
import { Head } from '../popup/Head';
import { Verdicts } from '../popup/Verdicts';
import { DotFieldFigure } from '../shared/DotFieldFigure';
import { headlineOf } from '../shared/headlineOf';
import { useSay } from '../shared/lang';

interface CompareHeadProps {
  cards: readonly Scorecard[];
  siteName: (id: string) => string;
  /** ms since 1970 */
  now: number;
  remove: (account: string) => void;
}

/** Who they are, their fields on one scale, and both words of each. */
export function CompareHead({ cards, siteName, now, remove }: CompareHeadProps) {
  const say = useSay();
  return (
    <thead>
      <tr>
        <td />
        {cards.map((card) => (
          <th key={card.account} scope="col" data-tone={toneOf(card)}>
            <Head card={card} site={siteName(card.site)} now={now} />
            <Rate card={card} />
            <Verdicts card={card} />
            <button
              type="button"
              class="link"
              aria-label={say('ui.compare.remove', { name: card.name || card.handle })}
              onClick={() => remove(card.account)}
            >
              ×
            </button>
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** An account's field and figure; that none was seen, in as much room. */
function Rate({ card }: { card: Scorecard }) {
  const say = useSay();
  const headline = headlineOf(card);
  if (!headline) return <p class="unlit">{say('ui.lead.none')}</p>;
  const { per10k, base, fewer } = headline;
  const [figure, ends] = [per10k.low, per10k].map((n) => say('ui.ruler.ends', { n }));
  return (
    <>
      <DotFieldFigure account={card.account} headline={headline} top={card.topPosts} />
      <p class="per">
        <b>{say(per10kSentence(headline))}</b>
        <span>{say(`ui.ruler.${base}`)}</span>
        {card.topPosts && <span>{say('ui.ruler.top')}</span>}
        {!fewer && ends !== figure && <small>{say('ui.compare.per10k.ends', { n: per10k })}</small>}
      </p>
    </>
  );
}
