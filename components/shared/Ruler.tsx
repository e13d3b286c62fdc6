import type { Headline, Range } from '../../lib/model';
import type { Words } from '../../lib/wording/createWords';
import { per10kText } from '../../lib/wording/rate';
import { useText, useWords } from './words';

/** The ruler runs from 0.1 to 10,000 per 10,000, by powers of ten. */
const LOWEST = -1;
const DECADES = 5;

/** Place of a figure on the ruler, 0 (foot) … 1 (top). */
function placeOf(per10k: number): number {
  const at = (Math.log10(Math.max(per10k, 1e-9)) - LOWEST) / DECADES;
  return Math.min(1, Math.max(0, at));
}

/** A label beside the rod, at its own mark. Its height is in DotField.css. */
interface Label {
  what: 'value' | 'usual';
  at: number;
}

interface RulerProps {
  headline: Headline;
  /** The figure is one of top posts. */
  top: boolean;
}

/** The field's ruler: the figure with its range, and what is usual as a bracket. The same scale for every account. */
export function Ruler({ headline, top }: RulerProps) {
  const { per10k, usualPer10k: usual } = headline;
  const [low, value, high] = [per10k.low, per10k.value, per10k.high].map(placeOf) as [number, number, number];
  const bracket = usual && { '--low': placeOf(usual.low), '--high': placeOf(usual.high) };
  const labels: Label[] = [{ what: 'value', at: value }];
  if (bracket) labels.push({ what: 'usual', at: (bracket['--low'] + bracket['--high']) / 2 });
  const [above, below] = labels.sort((a, b) => b.at - a.at);
  const draw = (label: Label) =>
    label.what === 'value' ? <Value headline={headline} top={top} /> : <Usual usual={usual} />;
  return (
    <figcaption class="ruler" aria-hidden="true">
      <div class="scale-line">
        {bracket && <i class="usual" style={bracket} />}
        <i class="range" style={{ '--low': low, '--high': high }} />
        <i class="value" style={{ '--low': value }} />
      </div>
      <Room of={1 - (above?.at ?? 0)} labels={[above]} />
      {above && draw(above)}
      {above && below && <Room of={above.at - below.at} labels={[above, below]} />}
      {below && draw(below)}
      <Room of={(below ?? above)?.at ?? 0} labels={[below ?? above]} />
    </figcaption>
  );
}

/** The room between a label and the next, or the ruler's end: none where they would overlap, so that they push each other apart. */
function Room({ of, labels }: { of: number; labels: (Label | undefined)[] }) {
  const halves = labels.map((label) => `var(--${label?.what}) / 2`).join(' + ');
  return <span class="room" style={{ flexBasis: `calc(${100 * of}% - (${halves}))` }} />;
}

/** Whether the ends of a figure per 10,000 read differently. */
export function hasRange(per10k: Range, { text }: Words): boolean {
  const { low } = per10k;
  return text('per-10k-range', { n: per10k }) !== text('per-10k-range', { n: { low, value: low, high: low } });
}

function Value({ headline, top }: RulerProps) {
  const words = useWords();
  const { text } = words;
  const { per10k, base, fewer } = headline;
  return (
    <p class="value">
      <b>{per10kText(headline, words)}</b>
      <span>{text('ruler-unit', { base })}</span>
      {top && <span>{text('ruler-top')}</span>}
      {!fewer && hasRange(per10k, words) && <span class="ends">{text('ruler-range', { n: per10k })}</span>}
    </p>
  );
}

function Usual({ usual }: { usual: Headline['usualPer10k'] }) {
  const text = useText();
  return (
    usual && (
      <p class="usual">
        <span>{text('ruler-usual')}</span>
        <span class="ends">
          <bdi>{text('per-10k-range', { n: usual })}</bdi>
        </span>
      </p>
    )
  );
}
