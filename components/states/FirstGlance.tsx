import { rateOf } from '../../lib/i18n/rate';
import { factsOf } from '../../lib/i18n/reasons';
import { toneOf } from '../../lib/i18n/tone';
import type { AccountProps } from '../Account';
import { Facts } from '../Facts';
import { Head } from '../Head';
import { Hints } from '../Hints';
import '../Headline.css';
import { useSay } from '../lang';
import { Notices } from '../Notices';
import { Words } from '../Words';

/** What one post is enough for: plain facts, no axis, no comparison. */
export function FirstGlance({ card, site, now, misses, stale }: AccountProps) {
  const say = useSay();
  const { every, responsesFrom } = card.glance;
  const rate = every && responsesFrom > 0 ? rateOf(every) : undefined;
  return (
    <main data-tone={toneOf(card)}>
      <Head card={card} site={site} now={now} />
      <Notices card={card} misses={misses} stale={stale} now={now} />
      <section class="headline">
        {rate ? (
          <>
            <h1>
              {rate.way === 'every' && <small>{say('ui.head.every')} </small>}
              <b>{say(`ui.head.${rate.way}.n`, { n: rate.range })}</b>
              <small> {say(`ui.head.${rate.way}.followers`)}</small>
            </h1>
            <p>{say('ui.head.so', { from: responsesFrom })}</p>
          </>
        ) : (
          <p>{say('ui.lead.none')}</p>
        )}
      </section>
      <Facts facts={factsOf(card.glance)} />
      <Words card={card} />
      <Hints hints={card.hints} />
    </main>
  );
}
