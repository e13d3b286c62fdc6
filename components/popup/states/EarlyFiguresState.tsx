import { factsOf } from '../../../lib/wording/reasons';
import { toneOf } from '../../../lib/wording/tone';
import { CardRate } from '../../shared/CardRate';
import { Facts } from '../../shared/Facts';
import { useWords } from '../../shared/words';
import type { AccountProps } from '../Account';
import { Head } from '../Head';
import { Hints } from '../Hints';
import { Notices } from '../Notices';
import { Verdicts } from '../Verdicts';

/** What one post is enough for: plain facts, no axis, no comparison. */
export function EarlyFiguresState({ card, site, now, misses, stale }: AccountProps) {
  return (
    <main data-tone={toneOf(card)}>
      <Head card={card} site={site} now={now} />
      <Notices card={card} misses={misses} stale={stale} />
      <CardRate card={card} />
      <Facts facts={factsOf(card.early, card.site, useWords())} />
      <Verdicts card={card} />
      <Hints hints={card.hints} />
    </main>
  );
}
