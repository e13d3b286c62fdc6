import type { Headline } from '../../lib/model';
import { per10kSentence } from '../../lib/wording/rate';
import { useSay } from './lang';

/** The ruler runs from 0.1 to 10,000 per 10,000, by powers of ten. */
const LOWEST = -1;
const DECADES = 5;

/** Place of a figure on the ruler, 0 (foot) … 1 (top). */
function placeOf(per10k: number): number {
  const at = (Math.log10(Math.max(per10k, 1e-9)) - LOWEST) / DECADES;
  return Math.min(1, Math.max(0, at));
}

/** A label beside the rod, at its own mark. How high it is stands in Field.css. */
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
  const words = (label: Label) =>
    label.what === 'value' ? <Value headline={headline} top={top} /> : <Usual usual={usual} />;
  return (
    <figcaption class="ruler" aria-hidden="true">
      <div class="rod">
        {bracket && <i class="usual" style={bracket} />}
        <i class="range" style={{ '--low': low, '--high': high }} />
        <i class="value" style={{ '--low': value }} />
      </div>
      <Room of={1 - (above?.at ?? 0)} labels={[above]} />
      {above && words(above)}
      {above && below && <Room of={above.at - below.at} labels={[above, below]} />}
      {below && words(below)}
      <Room of={(below ?? above)?.at ?? 0} labels={[below ?? above]} />
    </figcaption>
  );
}

/** The room between a label and the next, or the ruler's end: none where they would overlap, so that they push each other apart. */
function Room({ of, labels }: { of: number; labels: (Label | undefined)[] }) {
  const halves = labels.map((label) => `var(--${label?.what}) / 2`).join(' + ');
  return <span class="room" style={{ flexBasis: `calc(${100 * of}% - (${halves}))` }} />;
}

function Value({ headline, top }: RulerProps) {
  const say = useSay();
  const { per10k, base, fewer } = headline;
  const ends = say('ui.ruler.ends', { n: per10k });
  return (
    <p class="value">
      <b>{say(per10kSentence(headline))}</b>
      <span>{say(`ui.ruler.${base}`)}</span>
      {top && <span>{say('ui.ruler.top')}</span>}
      {!fewer && ends !== say('ui.ruler.ends', { n: per10k.low }) && (
        <span class="ends">
          {say('ui.ruler.range')} <bdi>{ends}</bdi>
        </span>
      )}
    </p>
  );
}

function Usual({ usual }: { usual: Headline['usualPer10k'] }) {
  const say = useSay();
  return (
    usual && (
      <p class="usual">
        <span>{say('ui.ruler.usual')}</span>
        <span class="ends">
          <bdi>{say('ui.ruler.ends', { n: usual })}</bdi>
        </span>
      </p>
    )
  );
}
