import type { Headline, Range } from '../lib/account';
import { rateOf } from '../lib/i18n/rate';
import { useSay } from './lang';
import './Rate.css';

interface RateProps {
  /** Followers (or views) per response. */
  every: Range;
  /** Only one end of it is known. */
  fewer?: boolean | undefined;
  base: Headline['base'];
  /** What it was read from: a key that takes `n` (the range, the way round it is said) and `from`. */
  evidence: 'range' | 'top' | 'so' | 'seen';
  /** Posts it was read from. */
  from: number;
}

/** The one line that can be said aloud: "1 response for every 633 followers", and under it its evidence. */
export function Rate({ every, fewer, base, evidence, from }: RateProps) {
  const say = useSay();
  const { way, range } = rateOf(every, fewer);
  const values = { n: range, from };
  return (
    <section class="rate">
      <h1>
        {way !== 'more' && <small>{say(`ui.head.${way}`)} </small>}
        <b>{say(`ui.head.${way}.n`, values)}</b>
        <small> {say(`ui.head.${way}.${base}`, values)}</small>
      </h1>
      <p>
        {say(evidence === 'so' || evidence === 'seen' ? `ui.head.${evidence}` : `ui.head.${way}.${evidence}`, values)}
      </p>
    </section>
  );
}
