import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betaQuantile, clamp, lnGamma, median, phi, quantile, wilson } from '../../../lib/scoring/normal';

/** Share of Beta(a, b) below x, by Simpson's rule over the angle whose sine squared is the share: smooth at both ends. */
function betaBelow(x: number, a: number, b: number): number {
  const density = (angle: number) => Math.sin(angle) ** (2 * a - 1) * Math.cos(angle) ** (2 * b - 1);
  const area = (to: number) => {
    const step = to / 4000;
    const weights = Array.from({ length: 4001 }, (_, i) => (i === 0 || i === 4000 ? 1 : i % 2 === 1 ? 4 : 2));
    return (step / 3) * weights.reduce((sum, weight, i) => sum + weight * density(i * step), 0);
  };
  return area(Math.asin(Math.sqrt(x))) / area(Math.PI / 2);
}

describe('normal distribution', () => {
  it('gives the printed values of the tables', () => {
    expect(phi(0)).toBeCloseTo(0.5, 14);
    expect(phi(1.96)).toBeCloseTo(0.9750021048517795, 13);
    expect(phi(-3)).toBeCloseTo(0.0013498980316300933, 14);
    expect(phi(-8)).toBeCloseTo(6.220960574271785e-16, 22);
    expect(phi(40)).toBe(1);
    expect(phi(-40)).toBe(0);
  });
});

describe('beta distribution', () => {
  it('has its closed forms', () => {
    expect(lnGamma(5)).toBeCloseTo(Math.log(24), 12);
    expect(lnGamma(0.5)).toBeCloseTo(Math.log(Math.sqrt(Math.PI)), 12);
    expect(betaQuantile(0.3, 1, 1)).toBeCloseTo(0.3, 10);
    expect(betaQuantile(0.3, 4, 1)).toBeCloseTo(0.3 ** 0.25, 10);
    expect(betaQuantile(0.025, 1, 4)).toBeCloseTo(1 - 0.975 ** 0.25, 10);
    expect(betaQuantile(0.5, 0.5, 0.5)).toBeCloseTo(0.5, 10);
  });

  it('a quantile has as much below it as it says', () => {
    const shape = fc.double({ min: 1, max: 300, noNaN: true });
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 0.99, noNaN: true }), shape, shape, (p, a, b) => {
        expect(betaBelow(betaQuantile(p, a, b), a, b)).toBeCloseTo(p, 6);
      }),
    );
  });
});

describe('Wilson', () => {
  it('gives the intervals of the report (4.6)', () => {
    expect(wilson(0, 30).high).toBeCloseTo(0.1135, 3);
    expect(wilson(9, 30).low).toBeCloseTo(0.1666, 3);
    expect(wilson(10, 100).high).toBeCloseTo(0.1744, 3);
  });

  it('always contains its value, and 0 of 0 knows nothing', () => {
    expect(wilson(0, 0)).toEqual({ low: 0, value: 0.5, high: 1 });
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), (k, more) => {
        const range = wilson(k, k + more + 1);
        expect(range.low).toBeLessThanOrEqual(range.value);
        expect(range.high).toBeGreaterThanOrEqual(range.value);
      }),
    );
  });
});

describe('quantiles', () => {
  it('sorts by value and never changes its input', () => {
    const numbers = [10, 9, 100, 2];
    expect(median(numbers)).toBe(9.5);
    expect(quantile(numbers, 1)).toBe(100);
    expect(numbers).toEqual([10, 9, 100, 2]);
    expect(median([])).toBeNaN();
    expect(clamp(7, 0, 5)).toBe(5);
  });
});
