import type { DayCount, OverTime, Period } from '../../lib/model';
import './HowTime.css';
import { countedText } from '../../lib/wording/counted';
import { along, placed } from '../shared/RangeScale';
import { Track } from '../shared/Track';
import { useText, useWords } from '../shared/words';

/** Size of the chart in its own units. */
const WIDE = 600;
const HIGH = 110;
/** Room around the outermost dots. */
const EDGE = 6;

/** What changed: followers day by day, responses month by month. Nothing where there is one day and one month. */
export function HowTime({ time }: { time: OverTime }) {
  const text = useText();
  const { followers, rates } = time;
  if (followers.length < 2 && rates.length < 2) return null;
  return (
    <section class="time">
      <h2>{text('how-time')}</h2>
      {followers.length > 1 && <Followers days={followers} />}
      {rates.length > 1 && <Rates rates={rates} base={time.base} />}
    </section>
  );
}

/** A dot for each day; where the page rounded, a line shows the range. */
function Followers({ days }: { days: DayCount[] }) {
  const text = useText();
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return null;
  const low = Math.min(...days.map(({ count }) => count.low));
  const tall = Math.max(...days.map(({ count }) => count.high)) - low || 1;
  const wide = last.day - first.day || 1;
  const x = (day: number) => EDGE + ((WIDE - 2 * EDGE) * (day - first.day)) / wide;
  const y = (count: number) => HIGH - EDGE - ((HIGH - 2 * EDGE) * (count - low)) / tall;
  const label = text('how-time.followers', { n: days.length, from: first.label, to: last.label });
  return (
    <figure>
      <svg viewBox={`0 0 ${WIDE} ${HIGH}`} role="img" aria-label={label}>
        {days.map(({ label, day, count }) => (
          <g key={label}>
            <title>{text('how-time.day', { day: label, n: count })}</title>
            <line x1={x(day)} x2={x(day)} y1={y(count.low)} y2={y(count.high)} />
            <circle cx={x(day)} cy={y(count.value)} r="3.5" />
          </g>
        ))}
      </svg>
      <p class="ends">
        {[first, last].map(({ label, count }) => (
          <span key={label}>{text('how-time.day', { day: label, n: count })}</span>
        ))}
      </p>
      <figcaption>{label}</figcaption>
    </figure>
  );
}

/** A bar for each stretch, all on one scale by powers of ten, the latest first. */
function Rates({ rates, base }: { rates: Period[]; base: OverTime['base'] }) {
  const words = useWords();
  const { text } = words;
  const per10k = rates.map(({ from, n, rate }) => ({
    day: new Date(from).toISOString().slice(0, 10),
    n,
    rate: { low: 10_000 * rate.low, value: 10_000 * rate.value, high: 10_000 * rate.high },
  }));
  const all = {
    // a stretch without responses begins at 0, which has no power of ten
    low: Math.min(...per10k.map(({ rate }) => rate.low || rate.high)),
    value: 0,
    high: Math.max(...per10k.map(({ rate }) => rate.high)),
  };
  const at = along(all, all);
  return (
    <figure>
      <table>
        <tbody>
          {per10k.map(({ day, n, rate }) => (
            <tr key={day}>
              <th scope="row">{text('how-time.from', { day })}</th>
              <td class="along">
                <Track range={placed(rate, at)} />
              </td>
              <td class="figure">
                {text('how-time.rate', { rate })} <small>{countedText({ of: 'posts', n }, words)}</small>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <figcaption>{text('how-time.rates', { base })}</figcaption>
    </figure>
  );
}
