import type { Scorecard } from '../../lib/model';
import { per10kText } from '../../lib/wording/rate';
import { toneOf } from '../../lib/wording/tone';
import { Head } from '../popup/Head';
import { Verdicts } from '../popup/Verdicts';
import { DotFieldFigure } from '../shared/DotFieldFigure';
import { headlineOf } from '../shared/headlineOf';
import { hasRange } from '../shared/Ruler';
import { useText, useWords } from '../shared/words';

/** What the head is made of. */
export interface CompareHeadProps {
  cards: readonly Scorecard[];
  siteName: (id: string) => string;
  /** ms since 1970 */
  now: number;
  remove: (account: string) => void;
}

/** Who they are, their fields on one scale, and both words of each. */
export function CompareHead({ cards, siteName, now, remove }: CompareHeadProps) {
  const text = useText();
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
              aria-label={text('compare-remove', { name: card.name || card.handle })}
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
  const words = useWords();
  const { text } = words;
  const headline = headlineOf(card);
  if (!headline) return <p class="no-rate">{text('rate-none')}</p>;
  const { per10k, base, fewer } = headline;
  return (
    <>
      <DotFieldFigure account={card.account} headline={headline} top={card.topPosts} />
      <p class="per">
        <b>{per10kText(headline, words)}</b>
        <span>{text('ruler-unit', { base })}</span>
        {card.topPosts && <span>{text('ruler-top')}</span>}
        {!fewer && hasRange(per10k, words) && <small>{text('ruler-range', { n: per10k })}</small>}
      </p>
    </>
  );
}
