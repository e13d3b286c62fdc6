import type { Scorecard } from '../lib/account';
import { per10kSentence } from '../lib/i18n/rate';
import { toneOf } from '../lib/i18n/tone';
import { Crowd } from './Crowd';
import { Head } from './Head';
import { useSay } from './lang';
import { Words } from './Words';

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
            {card.headline ? (
              <>
                <Crowd account={card.account} headline={card.headline} />
                <p class="per">
                  <b>{say(per10kSentence(card.headline))}</b>
                  <span>{say('ui.compare.per10k', { base: say(`ui.${card.headline.base}`) })}</span>
                  <small>{say('ui.compare.per10k.ends', { n: card.headline.per10k })}</small>
                </p>
              </>
            ) : (
              <p class="unlit">{say('ui.lead.none')}</p>
            )}
            <Words card={card} />
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
