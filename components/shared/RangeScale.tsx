import type { Range } from '../../lib/model';
import { Track } from './Track';

/** Positions along the scale in percent, by powers of ten; a tenth of room is left at either end. */
export function along(range: Range, usual: Range): (n: number) => number {
  const ends = [range.low, range.high, usual.low, usual.high].filter((n) => n > 0).map(Math.log10);
  if (ends.length === 0) return () => 50;
  const low = Math.min(...ends);
  const wide = Math.max(...ends) - low || 1;
  return (n) => 10 + 80 * Math.min(1, Math.max(0, (Math.log10(Math.max(n, 1e-12)) - low) / wide));
}

/** A range with each of its figures at its place. */
export function placed({ low, value, high }: Range, at: (n: number) => number): Range {
  return { low: at(low), value: at(value), high: at(high) };
}

/** A figure with its range against what is usual. */
export function RangeScale({ range, usual }: { range: Range; usual: Range }) {
  const at = along(range, usual);
  return <Track range={placed(range, at)} usual={placed(usual, at)} />;
}
