import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timeRange } from '../../../lib/scoring/moment';

describe('timeRange', () => {
  it.each([
    ['2026', '2026-01-01T00:00:00.000Z', '2026-12-31T23:59:59.999Z'],
    ['2026-11', '2026-11-01T00:00:00.000Z', '2026-11-30T23:59:59.999Z'],
    ['2024-02', '2024-02-01T00:00:00.000Z', '2024-02-29T23:59:59.999Z'],
    ['2026-11-21', '2026-11-21T00:00:00.000Z', '2026-11-21T23:59:59.999Z'],
    ['2026-11-21T18:00:00.000Z', '2026-11-21T18:00:00.000Z', '2026-11-21T18:00:00.000Z'],
  ])('%s', (text, low, high) => {
    const range = timeRange(text);
    expect([new Date(range.low).toISOString(), new Date(range.high).toISOString()]).toEqual([low, high]);
  });
  it('holds the moment it was cut from', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2000-01-01'), max: new Date('2090-01-01'), noInvalidDate: true }),
        (date) => {
          for (const length of [4, 7, 10, 24]) {
            const { low, high } = timeRange(date.toISOString().slice(0, length));
            expect(low).toBeLessThanOrEqual(date.getTime());
            expect(high).toBeGreaterThanOrEqual(date.getTime());
          }
        },
      ),
    );
  });
});
