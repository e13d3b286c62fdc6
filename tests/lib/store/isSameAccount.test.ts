import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSameAccount } from '../../../lib/store/isSameAccount';
import { takeoverOf } from '../../../lib/store/takeoverOf';

const anyMoment = fc
  .tuple(fc.integer({ min: Date.UTC(2006, 0), max: Date.UTC(2026, 11) }), fc.constantFrom(24, 10, 7, 4))
  .map(([ms, precision]) => new Date(ms).toISOString().slice(0, precision));

describe('one account under a handle, or two', () => {
  it.each([
    ['2010-03', '2010-03-14', true],
    ['2010-03-14', '2010-03-14T22:10:00.000Z', true],
    ['2010', '2010-12-31T23:59:00.000Z', true],
    ['2010-03-14', '2010-03-15', true], // read in two time zones
    ['2010-03', '2010-04-01', true],
    ['2010-03-14', '2010-03-17', false],
    ['2010-03', '2010-05', false],
    ['2010-03', '2024-03', false],
    ['2010', '2012', false],
    [undefined, '2010', true],
    ['2010-03', undefined, true],
    ['long ago', '2010-03', true],
  ])('%s and %s: %s', (a, b, same) => {
    expect(isSameAccount(a, b)).toBe(same);
    expect(isSameAccount(b, a)).toBe(same);
  });

  it('never parts a date from what is left of it when it is cut', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: Date.UTC(2030, 0) }), fc.constantFrom(24, 10, 7, 4), (ms, precision) => {
        const whole = new Date(ms).toISOString();
        expect(isSameAccount(whole, whole.slice(0, precision))).toBe(true);
      }),
    );
  });
});

describe('a handle taken over', () => {
  const kept = { joined: '2010-03', seenAt: 100 };

  it('is its new owner’s when seen later, and its old owner’s reading is dropped when it arrives late', () => {
    expect(takeoverOf(kept, { joined: '2025-11', seenAt: 200 })).toBe('replace');
    expect(takeoverOf(kept, { joined: '2025-11', seenAt: 50 })).toBe('outdated');
    expect(takeoverOf(kept, { seenAt: 200 })).toBe('same');
  });

  it('comes to the same owner in whatever order two headers arrive', () => {
    fc.assert(
      fc.property(anyMoment, anyMoment, fc.nat(3), fc.nat(3), (a, b, early, late) => {
        fc.pre(a !== b);
        const [one, two] = [
          { joined: a, seenAt: early },
          { joined: b, seenAt: late },
        ];
        const [there, back] = [takeoverOf(one, two), takeoverOf(two, one)];
        const mirrored = { same: 'same', replace: 'outdated', outdated: 'replace' } as const;
        expect(back).toBe(mirrored[there]);
      }),
    );
  });
});
