import { isSoFar } from '../../lib/i18n/rate';
import { factsOf } from '../../lib/i18n/reasons';
import { toneOf } from '../../lib/i18n/tone';
import type { AccountProps } from '../Account';
import { Facts } from '../Facts';
import { Head } from '../Head';
import { Hints } from '../Hints';
import { useSay } from '../lang';
import { Notices } from '../Notices';
import { Rate } from '../Rate';
import { Words } from '../Words';

/** What one post is enough for: plain facts, no axis, no comparison. */
export function FirstGlance({ card, site, now, misses, stale }: AccountProps) {
  const say = useSay();
  const { every, responsesFrom } = card.glance;
  return (
    <main data-tone={toneOf(card)}>
      <Head card={card} site={site} now={now} />
      <Notices card={card} misses={misses} stale={stale} now={now} />
      {every && responsesFrom > 0 ? (
        <Rate every={every} base="followers" evidence={isSoFar(card.use) ? 'so' : 'seen'} from={responsesFrom} />
      ) : (
        <p>{say('ui.lead.none')}</p>
      )}
      <Facts facts={factsOf(card.glance)} />
      <Words card={card} />
      <Hints hints={card.hints} />
    </main>
  );
}
