import type { NormUsed, Scorecard, Step } from '../../lib/model';
import { kindTexts } from '../../lib/wording/kinds';
import { normName } from '../../lib/wording/normName';
import { isNearNone } from '../shared/headlineOf';
import { RangeScale } from '../shared/RangeScale';
import { useText, useWords } from '../shared/words';

function Steps({ steps }: { steps: Step[] }) {
  const text = useText();
  return (
    <table>
      <tbody>
        {steps.map(({ id, value, unit }, i) => (
          <tr key={id}>
            <td class="n">{i + 1}</td>
            <th scope="row">{text(`step-${id}`)}</th>
            <td class="figure">{text(`how-steps.${unit ?? 'number'}`, { n: value })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What is usual for the size, and the source of that figure. */
function NormSentence({ norm, site }: { norm: NormUsed; site: string }) {
  const words = useWords();
  const { median, uncertainty: times, base, year } = norm;
  const facts = {
    base,
    median,
    times,
    kinds: kindTexts(norm.kinds, site, words),
    norm: normName(norm, 'alone', words),
  };
  return <p>{norm.own ? words.text('how-norm.own', facts) : words.text('how-norm.published', { ...facts, year })}</p>;
}

/** The norm it was compared with and who published it; or that there is none. */
function Norm({ card }: { card: Scorecard }) {
  const text = useText();
  const { norm, headline } = card;
  if (!norm) return <p>{text('how-norm.none')}</p>;
  const usual = headline?.usualPer10k;
  return (
    <>
      {headline && usual && <RangeScale range={headline.per10k} usual={usual} />}
      {headline && usual && (
        <p>
          {isNearNone(headline)
            ? text('how-norm.less', { usual })
            : text('how-norm.place', { n: headline.per10k, usual })}
        </p>
      )}
      <NormSentence norm={norm} site={card.site} />
      <p class="address">
        <span lang="en">{norm.address}</span>
        {norm.n !== undefined && ` · ${text('how-norm.behind', { n: norm.n })}`}
      </p>
    </>
  );
}

/** The arithmetic with its numbers, in order, and the norm in it. */
export function HowSteps({ card }: { card: Scorecard }) {
  const text = useText();
  return (
    <>
      <section>
        <h2>{text('how-norm')}</h2>
        <Norm card={card} />
      </section>
      {card.steps.length > 0 && (
        <section>
          <h2>{text('how-steps')}</h2>
          <Steps steps={card.steps} />
        </section>
      )}
    </>
  );
}
