import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Range, Signal, SignalId } from '../../../../lib/model';
import { activeScore } from '../../../../lib/scoring/active/activeScore';

/** A signal with a score; its facts decide nothing here. */
function signal(id: SignalId, score: Range): Signal {
  return { id, axis: 'active', range: score, n: 1, of: 'posts', source: 'counted', score, facts: {} } as Signal;
}

const anyScore = fc
  .tuple(fc.integer({ max: 100, min: 0 }), fc.integer({ max: 100, min: 0 }), fc.integer({ max: 100, min: 0 }))
  .map((three) => three.sort((a, b) => a - b))
  .map(([low = 0, value = 0, high = 0]) => ({ low, value, high }));

describe('ACTIVE', () => {
  it('needs A1', () => {
    expect(activeScore([signal('A4', { low: 1, value: 2, high: 3 })])).toBeUndefined();
  });

  it('is A1 itself, opened by 45 × weight of each of the others, where nothing else was seen', () => {
    const open = 45 * Math.hypot(0.2, 0.25, 0.1);
    expect(activeScore([signal('A1', { low: 50, value: 50, high: 50 })])).toEqual({
      low: 50 - open,
      value: 50,
      high: 50 + open,
    });
  });

  it('weighs .45, .20, .25, .10 and adds half-widths in quadrature', () => {
    const all = activeScore([
      signal('A1', { low: 70, value: 80, high: 85 }),
      signal('A2', { low: 40, value: 60, high: 80 }),
      signal('A3', { low: 20, value: 40, high: 60 }),
      signal('A4', { low: 90, value: 90, high: 100 }),
    ]);
    expect(all?.value).toBeCloseTo(36 + 12 + 10 + 9, 10);
    expect(all?.low).toBeCloseTo(67 - Math.hypot(4.5, 4, 5, 0), 10);
    expect(all?.high).toBeCloseTo(67 + Math.hypot(2.25, 4, 5, 1), 10);
  });

  it('stays within 0 and 100 and contains its value', () => {
    fc.assert(
      fc.property(anyScore, fc.option(anyScore), fc.option(anyScore), (a1, a3, a4) => {
        const score = activeScore([
          signal('A1', a1),
          ...(a3 ? [signal('A3', a3)] : []),
          ...(a4 ? [signal('A4', a4)] : []),
        ]);
        if (!score) throw new Error('no score with A1');
        expect(score.low).toBeGreaterThanOrEqual(0);
        expect(score.low).toBeLessThanOrEqual(score.value);
        expect(score.value).toBeLessThanOrEqual(score.high);
        expect(score.high).toBeLessThanOrEqual(100);
      }),
    );
  });
});
