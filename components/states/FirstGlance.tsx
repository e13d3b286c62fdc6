import { factsOf } from '../../lib/i18n/reasons';
import { toneOf } from '../../lib/i18n/tone';
import type { AccountProps } from '../Account';
import { CardRate } from '../CardRate';
import { Facts } from '../Facts';
import { Head } from '../Head';
import { Hints } from '../Hints';
import { Notices } from '../Notices';
import { Words } from '../Words';

/** What one post is enough for: plain facts, no axis, no comparison. */
export function FirstGlance({ card, site, now, misses, stale }: AccountProps) {
  return (
    <main data-tone={toneOf(card)}>
      <Head card={card} site={site} now={now} />
      <Notices card={card} misses={misses} stale={stale} />
      <CardRate card={card} />
      <Facts facts={factsOf(card.glance)} />
      <Words card={card} />
      <Hints hints={card.hints} />
    </main>
  );
}
