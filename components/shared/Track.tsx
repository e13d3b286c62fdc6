import type { Range } from '../../lib/model';
import './Track.css';

/** Parts of a line, in percent of its length. */
export interface TrackProps {
  range: Range;
  /** What is usual, as a bracket under it. */
  usual?: Pick<Range, 'low' | 'high'>;
  /** Where one word ends and another begins. */
  lines?: readonly number[];
}

const between = ({ low, high }: Pick<Range, 'low' | 'high'>) => ({
  insetInlineStart: `${low}%`,
  inlineSize: `${high - low}%`,
});

/** A line with a bar for a range and a dot for its value. Decoration: the words beside it say the same. */
export function Track({ range, usual, lines = [] }: TrackProps) {
  return (
    <span class="track" aria-hidden="true">
      {usual && <i class="usual" style={between(usual)} />}
      <i class="range" style={between(range)} />
      <i class="value" style={{ insetInlineStart: `${range.value}%` }} />
      {lines.map((line) => (
        <i key={line} class="line" style={{ insetInlineStart: `${line}%` }} />
      ))}
    </span>
  );
}
