/** R3: like rows standing together in an ordered followers list. */

import type { SeenMember, SignalOf } from '../../model';
import { lnGamma } from '../normal';
import { BATCHES } from './constants';
import type { Placed } from './runs';

/** What a batch has in common. */
export type BatchFeature = 'shape' | 'name-is-handle' | 'empty-bio' | 'with-bio';

/** The most surprising window of a list. `chance` is corrected for all windows and features looked at (may exceed 1). */
export interface Batch {
  feature: BatchFeature;
  /** Rows with the feature in the window, rows of the window, rows with it in the list, rows of the list. */
  inWindow: number;
  window: number;
  inList: number;
  rows: number;
  chance: number;
}

function lnChoose(n: number, k: number): number {
  return lnGamma(n + 1) - lnGamma(k + 1) - lnGamma(n - k + 1);
}

/** P(X ≥ x), X = marked ones among m drawn without replacement from n of which k are marked. */
export function hypergeometricTail(x: number, n: number, k: number, m: number): number {
  let sum = 0;
  const all = lnChoose(n, m);
  for (let i = Math.max(x, 0, m - (n - k)); i <= Math.min(m, k); i++) {
    sum += Math.exp(lnChoose(k, i) + lnChoose(n - k, m - i) - all);
  }
  return x <= Math.max(0, m - (n - k)) ? 1 : Math.min(1, sum);
}

/** Most marked rows in any window of `width` consecutive rows. */
function fullestWindow(marks: readonly boolean[], width: number): number {
  let inWindow = 0;
  let most = 0;
  marks.forEach((mark, i) => {
    if (mark) inWindow++;
    if (i >= width && marks[i - width]) inWindow--;
    if (inWindow > most) most = inWindow;
  });
  return most;
}

function commonest(shapes: readonly string[], many: number): string[] {
  const counts = new Map<string, number>();
  for (const shape of shapes) counts.set(shape, (counts.get(shape) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, many)
    .map(([shape]) => shape);
}

function featuresOf(rows: readonly SeenMember[]): [BatchFeature, boolean[]][] {
  const shapes = commonest(
    rows.map((row) => row.shape),
    BATCHES.shapes,
  );
  const features = shapes.map((shape): [BatchFeature, boolean[]] => ['shape', rows.map((row) => row.shape === shape)]);
  if (rows.every((row) => row.nameIsHandle !== undefined)) {
    features.push(['name-is-handle', rows.map((row) => row.nameIsHandle === true)]);
  }
  if (rows.every((row) => row.emptyBio !== undefined)) {
    features.push(['empty-bio', rows.map((row) => row.emptyBio === true)]);
    features.push(['with-bio', rows.map((row) => row.emptyBio === false)]);
  }
  return features;
}

/**
 * Scans windows of 15 rows, in list order, for each binary feature: hypergeometric tail × windows × features.
 * A feature that was not seen on every row is not looked at. Fewer than 50 rows: nothing.
 */
export function findBatch(rows: readonly SeenMember[]): Batch | undefined {
  const n = rows.length;
  if (n < BATCHES.needed) return undefined;
  const looks = (n - BATCHES.window + 1) * BATCHES.features;
  let best: Batch | undefined;
  for (const [feature, marks] of featuresOf(rows)) {
    const inWindow = fullestWindow(marks, BATCHES.window);
    const inList = marks.filter(Boolean).length;
    const chance = hypergeometricTail(inWindow, n, inList, BATCHES.window) * looks;
    if (!best || chance < best.chance) {
      best = { feature, inWindow, window: BATCHES.window, inList, rows: n, chance };
    }
  }
  return best;
}

/** Whether a batch is too surprising to be chance: corrected probability below .01. */
export function fires(batch: Batch | undefined): batch is Batch {
  return batch !== undefined && batch.chance < BATCHES.chance;
}

/** R3 over a stretch without gaps. Fired: a shift of -2.5.† Silent: shown without a shift, since silence is no evidence. */
export function batches(rows: readonly Placed[]): SignalOf<'R3'> | undefined {
  const batch = findBatch(rows);
  if (!batch) return undefined;
  const share = batch.inWindow / batch.window;
  const { inWindow, window, inList, rows: inAll } = batch;
  const facts = { inWindow, window, inList, rows: inAll };
  const common = {
    id: 'R3',
    range: { low: share, value: share, high: share },
    n: batch.rows,
    of: 'followers',
    source: 'batch-scan',
  } as const;
  if (!fires(batch)) return { ...common, axis: 'shown', facts: { ...facts, feature: 'none' } };
  return {
    ...common,
    axis: 'real',
    facts: { ...facts, feature: batch.feature },
    llr: { low: BATCHES.shift, value: BATCHES.shift, high: BATCHES.shift },
    strong: true,
  };
}
