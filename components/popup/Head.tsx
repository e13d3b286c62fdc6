import { useContext } from 'preact/hooks';
import type { Scorecard } from '../../lib/model';
import { ago } from '../../lib/wording/ago';
import { toneOf } from '../../lib/wording/tone';
import './Head.css';
import { Lang, useSay } from '../shared/lang';
import { Mark } from '../shared/Mark';

/** Whom it is about, where, and when it was last seen. */
export function Head({ card, site, now }: { card: Scorecard; site: string; now: number }) {
  const say = useSay();
  const lang = useContext(Lang);
  const name = card.name || card.handle;
  return (
    <header class="head">
      <Mark tone={toneOf(card)} />
      <bdi class="name">{name}</bdi>
      <time dateTime={new Date(card.seenAt).toISOString()}>{say('ui.seen', { ago: ago(card.seenAt, now, lang) })}</time>
      <span class="where">
        <bdi>@{card.handle}</bdi> · {site}
      </span>
    </header>
  );
}
