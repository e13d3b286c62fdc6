import type { Headline, Range } from '../lib/account';
import { per10kSentence } from '../lib/i18n/rate';
import { useSay } from './lang';

/** The ruler runs from 0.1 to 10,000 per 10,000, by powers of ten. */
const LOWEST = -1;
const DECADES = 5;

/** Height of a figure on the ruler, 0 (foot) … 1 (top). */
function heightOf(per10k: number): number {
  const at = (Math.log10(Math.max(per10k, 1e-9)) - LOWEST) / DECADES;
  return Math.min(1, Math.max(0, at));
}

/** Foot and length of a bar between two heights. */
const from = (low: number, high: number) => ({ insetBlockEnd: `${low * 100}%`, blockSize: `${(high - low) * 100}%` });

/** The field's ruler: the figure with its range, and what is usual as a bracket. The same scale for every account. */
export function Ruler({ headline }: { headline: Headline }) {
  const say = useSay();
  const { per10k, usualPer10k: usual, base } = headline;
  const [low, value, high] = [per10k.low, per10k.value, per10k.high].map(heightOf) as [number, number, number];
  const bracket = usual && { low: heightOf(usual.low), high: heightOf(usual.high) };
  const middle = bracket ? (value + (bracket.low + bracket.high) / 2) / 2 : value;
  const labels = [
    <p key="value" class="value">
      <b>{say(per10kSentence(headline))}</b>
      <span>{say(`ui.ruler.${base}`)}</span>
      <span>{say('ui.ruler.range', { n: per10k })}</span>
    </p>,
  ];
  if (usual) {
    const above = usual.value > per10k.value;
    labels.splice(above ? 0 : 1, 0, <Usual key="usual" usual={usual} />);
  }
  return (
    <figcaption class="ruler" aria-hidden="true">
      <div class="rod">
        {bracket && <i class="usual" style={from(bracket.low, bracket.high)} />}
        <i class="range" style={from(low, high)} />
        <i class="value" style={{ insetBlockEnd: `${value * 100}%` }} />
      </div>
      <span style={{ flexGrow: 1 - middle }} />
      {labels}
      <span style={{ flexGrow: middle }} />
    </figcaption>
  );
}

function Usual({ usual }: { usual: Range }) {
  const say = useSay();
  return (
    <p>
      <span>{say('ui.ruler.usual')}</span>
      <span>{say('ui.ruler.ends', { n: usual })}</span>
    </p>
  );
}
