import { useId } from 'preact/hooks';
import type { Headline } from '../../lib/model';
import { isNearNone } from './headlineOf';
import { SIDE, scatter } from './scatter';
import { useText } from './words';
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

interface DotFieldFigureProps {
  account: string;
  headline: Headline;
  /** The figure is one of top posts, which are not typical. */
  top?: boolean;
}

/**
 * Hundred by hundred: 10,000 dots, one lit per response per 10,000 followers (views). Surely lit up to the range's lower
 * end, half lit up to the figure, hollow up to the upper end.
 */
export function DotFieldFigure({ account, headline, top = false }: DotFieldFigureProps) {
  const text = useText();
  const pattern = useId();
  const { low, value, high } = headline.per10k;
  const cells = scatter(account, high);
  const [sure, likely] = [Math.round(low), Math.round(value)];
  const { base, usualPer10k: usual, per10k: n } = headline;
  const shown = isNearNone(headline) ? 'less' : top ? 'top' : 'typical';
  const label = usual ? text('field-with-usual', { base, shown, n, usual }) : text('field', { base, shown, n });
  return (
    <svg class="dot-field-figure" data-size={sizeOf(cells.length)} viewBox="0 0 100 100" role="img" aria-label={label}>
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
