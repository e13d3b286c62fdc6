import type { Miss, Scorecard } from '../../lib/model';
import { toneOf } from '../../lib/wording/tone';
import { CardRate } from '../shared/CardRate';
import { DotField } from '../shared/DotField';
import { headlineOf } from '../shared/headlineOf';
import { useText } from '../shared/words';
import { useFitAboveFold } from './fitAboveFold';
import { Head } from './Head';
import { Hints } from './Hints';
import { Notices } from './Notices';
import { Reasons } from './Reasons';
import { Verdicts } from './Verdicts';

/** What an account's states have in common. */
export interface AccountProps {
  card: Scorecard;
  site: string;
  /** ms since 1970 */
  now: number;
  misses: Miss[];
  /** Last seen more than a day ago. */
  stale: boolean;
}

/** An account with a headline: the line, the field, both words; beneath them why, and what would make it surer. */
export function Account({ card, site, now, misses, stale }: AccountProps) {
  const text = useText();
  const headline = headlineOf(card);
  const fold = useFitAboveFold();
  return (
    <main ref={fold} data-tone={toneOf(card)}>
      <Head card={card} site={site} now={now} />
      <Notices card={card} misses={misses} stale={stale} />
      <CardRate card={card} />
      {headline && <DotField account={card.account} headline={headline} top={card.topPosts} />}
      <Verdicts card={card} />
      <Reasons card={card} />
      {card.events.length > 0 && (
        <section>
          <h2>{text('events')}</h2>
          {card.events.map((event) => (
            <p key={`${event.id} ${event.from}`}>{text(`event-${event.id}`, event)}</p>
          ))}
        </section>
      )}
      <Hints hints={card.hints} />
    </main>
  );
}
