import type { Range } from '../lib/account';
import './Scale.css';

/** Positions along the scale in percent, by powers of ten; a tenth of room is left at either end. */
export function along(range: Range, usual: Range): (n: number) => number {
  const ends = [range.low, range.high, usual.low, usual.high].filter((n) => n > 0).map(Math.log10);
  if (ends.length === 0) return () => 50;
  const low = Math.min(...ends);
  const wide = Math.max(...ends) - low || 1;
  return (n) => 10 + 80 * Math.min(1, Math.max(0, (Math.log10(Math.max(n, 1e-12)) - low) / wide));
}

/** A figure with its range against what is usual: dot, line, bracket. Decoration: the words beside it say the same. */
export function Scale({ range, usual }: { range: Range; usual: Range }) {
  const at = along(range, usual);
  const between = (low: number, high: number) => ({
    insetInlineStart: `${at(low)}%`,
    inlineSize: `${at(high) - at(low)}%`,
  });
  return (
    <div class="scale" aria-hidden="true">
      <i class="usual" style={between(usual.low, usual.high)} />
      <i class="range" style={between(range.low, range.high)} />
      <i class="value" style={{ insetInlineStart: `${at(range.value)}%` }} />
    </div>
  );
}
