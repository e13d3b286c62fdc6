import { useId } from 'preact/hooks';
import type { Headline } from '../../lib/model';
import { isNearNone } from './headlineOf';
import { useSay } from './lang';
import { SIDE, scatter } from './scatter';
import './DotFieldFigure.css';

/** Points at the middle of cells, as one path: ten thousand elements would be slow. Round line ends make them dots. */
function dots(cells: number[]): string {
  return cells.map((cell) => `M${(cell % SIDE) + 0.5} ${Math.floor(cell / SIDE) + 0.5}h.01`).join('');
}

/** Few dots are drawn larger than their cell, so that one in ten thousand can be seen. Their size is one of the screen's, not the field's. */
function sizeOf(count: number): 'few' | 'some' | 'many' {
  if (count <= 100) return 'few';
  return count <= 700 ? 'some' : 'many';
}

interface CrowdProps {
  account: string;
  headline: Headline;
  /** The figure is one of top posts, which are not typical. */
  top?: boolean;
}

/**
 * Hundred by hundred: 10,000 dots, one lit per response per 10,000 followers (views). Surely lit up to the range's lower
 * end, half lit up to the figure, hollow up to the upper end.
 */
export function DotFieldFigure({ account, headline, top = false }: CrowdProps) {
  const say = useSay();
  const pattern = useId();
  const { low, value, high } = headline.per10k;
  const cells = scatter(account, high);
  const [sure, likely] = [Math.round(low), Math.round(value)];
  const usual = headline.usualPer10k;
  const label =
    say(`ui.field.${headline.base}${isNearNone(headline) ? '.less' : top ? '.top' : ''}`, { n: headline.per10k }) +
    (usual ? say('ui.field.usual', { n: usual }) : '');
  return (
    <svg class="crowd" data-size={sizeOf(cells.length)} viewBox="0 0 100 100" role="img" aria-label={label}>
      <pattern id={pattern} width="1" height="1" patternUnits="userSpaceOnUse">
        <circle cx="0.5" cy="0.5" r="0.2" />
      </pattern>
      <rect width="100" height="100" fill={`url(#${pattern})`} />
      <path class="halo" d={dots(cells)} />
      <path class="maybe" d={dots(cells.slice(likely))} />
      <path class="hole" d={dots(cells.slice(likely))} />
      <path class="likely" d={dots(cells.slice(sure, likely))} />
      <path class="sure" d={dots(cells.slice(0, sure))} />
    </svg>
  );
}
