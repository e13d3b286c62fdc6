import type { Scorecard } from '../../lib/model';
import { findSignal } from '../../lib/wording/signals/findSignal';
import { signalTexts } from '../../lib/wording/signals/signalTexts';
import { toneOf } from '../../lib/wording/tone';
import { ActiveScore, RealScore } from '../popup/AxisScore';
import { useRateTexts } from '../popup/useRateTexts';
import { Mark } from '../shared/Mark';
import { useText, useWords } from '../shared/words';

/** Followers (views) per response with its range, and what was counted where that is not all. */
function EveryCell({ card }: { card: Scorecard }) {
  const text = useText();
  const texts = useRateTexts(card);
  if (!texts) return <small>{text('library-not-seen')}</small>;
  return (
    <>
      <bdi>{texts.figure}</bdi>
      <small title={texts.from}>
        <bdi>{texts.range ?? texts.from}</bdi>
      </small>
      {texts.only && <small class="only">{texts.only}</small>}
    </>
  );
}

/** People who take part: at least so many, or those that were seen where the bound is no higher. */
function People({ card }: { card: Scorecard }) {
  const words = useWords();
  const bound = findSignal(card, 'A5');
  if (bound) return words.text('library-at-least', { n: bound.facts.atLeast });
  const seen = findSignal(card, 'A5-seen');
  return seen ? signalTexts(seen, card.site, words).figure : <small>{words.text('library-not-seen')}</small>;
}

/** In place of an account that cannot be drawn. */
export function UnshownRow({
  card: { account, name, handle },
}: {
  card: Pick<Scorecard, 'account' | 'name' | 'handle'>;
}) {
  const text = useText();
  return (
    <tr>
      <td class="pick" />
      <th scope="row" class="account">
        <bdi>{name || handle || account}</bdi>
      </th>
      <td colSpan={7}>{text('unshown.text')}</td>
    </tr>
  );
}

interface LibraryRowProps {
  card: Scorecard;
  site: string;
  now: number;
  onHow: (account: string) => void;
  /** It is to be compared; it cannot be, when enough others are. */
  picked: boolean;
  full: boolean;
  onPick: (account: string) => void;
}

/** One account of the library. */
export function LibraryRow({ card, site, now, onHow, picked, full, onPick }: LibraryRowProps) {
  const text = useText();
  const word = card.real.word === 'unusual' ? ('real-unusual' as const) : (`active-${card.active.word}` as const);
  return (
    <tr data-tone={toneOf(card)}>
      <td class="pick">
        <label>
          <input
            type="checkbox"
            checked={picked}
            disabled={full && !picked}
            aria-label={text('library-pick', { name: card.name || card.handle })}
            onChange={() => onPick(card.account)}
          />
        </label>
      </td>
      <th scope="row" class="account">
        <button type="button" class="name" onClick={() => onHow(card.account)}>
          <bdi>{card.name || card.handle}</bdi>
        </button>
        <small>
          <bdi>@{card.handle}</bdi> <span>· {site}</span>
        </small>
      </th>
      <td class="word">
        <Mark tone={toneOf(card)} />
        {text(word)}
      </td>
      <td class="number every">
        <EveryCell card={card} />
      </td>
      <td class="active">
        <ActiveScore card={card} />
      </td>
      <td class="real">
        <RealScore card={card} />
      </td>
      <td class="number people">
        <People card={card} />
      </td>
      <td class="number followers">
        {card.followers ? (
          text('fact-followers.value', { n: card.followers })
        ) : (
          <small>{text('library-not-seen')}</small>
        )}
      </td>
      <td class="seen">
        <small>{text('ago', { passed: now - card.seenAt })}</small>
      </td>
    </tr>
  );
}
