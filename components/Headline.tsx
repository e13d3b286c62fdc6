import type { Headline as Figures } from '../lib/account';
import { rateOf } from '../lib/i18n/rate';
import { useSay } from './lang';
import './Headline.css';

/** The one line that can be said aloud: "1 response for every 633 followers", with its range and evidence. */
export function Headline({ headline }: { headline: Figures }) {
  const say = useSay();
  const { way, range } = rateOf(headline.every);
  return (
    <section class="headline">
      <h1>
        {way === 'every' && <small>{say('ui.head.every')} </small>}
        <b>{say(`ui.head.${way}.n`, { n: range })}</b>
        <small> {say(`ui.head.${way}.${headline.base}`)}</small>
      </h1>
      <p>{say(`ui.head.${way}.range`, { n: range, from: headline.n })}</p>
    </section>
  );
}
