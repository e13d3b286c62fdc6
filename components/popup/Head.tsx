import type { Scorecard } from '../../lib/model';
import { toneOf } from '../../lib/wording/tone';
import './Head.css';
import { Mark } from '../shared/Mark';
import { useText } from '../shared/words';

/** Whom it is about, where, and when it was last seen. */
export function Head({ card, site, now }: { card: Scorecard; site: string; now: number }) {
  const text = useText();
  return (
    <header class="head">
      <Mark tone={toneOf(card)} />
      <bdi class="name">{card.name || card.handle}</bdi>
      <time dateTime={new Date(card.seenAt).toISOString()}>{text('seen', { passed: now - card.seenAt })}</time>
      <span class="where">
        <bdi>@{card.handle}</bdi> · {site}
      </span>
    </header>
  );
}
