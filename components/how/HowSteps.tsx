import type { Scorecard, Step } from '../../lib/model';
import { isNearNone } from '../shared/headlineOf';
import { useSay } from '../shared/lang';
import { Scale } from '../shared/Scale';

/** How a step's number is written, by its unit. */
const UNITS: Record<string, string> = { rate: 'ui.how.rate', points: 'ui.how.points' };

function Steps({ steps }: { steps: Step[] }) {
  const say = useSay();
  return (
    <table>
      <tbody>
        {steps.map(({ label, value, unit = '' }, i) => (
          <tr key={label}>
            <td class="n">{i + 1}</td>
            <th scope="row">{say(label)}</th>
            <td class="figure">{say(UNITS[unit] ?? 'ui.how.number', { n: value })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The norm it was compared with and who published it; or that there is none. */
function Norm({ card }: { card: Scorecard }) {
  const say = useSay();
  const { norm, headline } = card;
  if (!norm) return <p>{say('ui.how.norm.none')}</p>;
  const usual = headline?.usualPer10k;
  return (
    <>
      {headline && usual && <Scale range={headline.per10k} usual={usual} />}
      {headline && usual && (
        <p>{say(isNearNone(headline) ? 'ui.how.norm.less' : 'ui.how.norm.place', { n: headline.per10k, usual })}</p>
      )}
      <p>
        {say(norm.own ? 'ui.how.norm.own' : 'ui.how.norm.by', {
          median: norm.median,
          times: norm.uncertainty,
          publisher: norm.publisher,
          year: String(norm.year),
          kinds: norm.kinds.map((kind) => say(`ui.kind.${kind}`)).join(' + '),
          base: say(`ui.base.${norm.base}`),
        })}
      </p>
      <p class="address">
        {norm.address}
        {norm.n !== undefined && ` · ${say('ui.how.norm.n', { n: norm.n })}`}
      </p>
    </>
  );
}

/** The arithmetic with its numbers, in order, and the norm in it. */
export function HowSteps({ card }: { card: Scorecard }) {
  const say = useSay();
  return (
    <>
      <section>
        <h2>{say('ui.how.norm')}</h2>
        <Norm card={card} />
      </section>
      {card.steps.length > 0 && (
        <section>
          <h2>{say('ui.how.steps')}</h2>
          <Steps steps={card.steps} />
        </section>
      )}
    </>
  );
}
