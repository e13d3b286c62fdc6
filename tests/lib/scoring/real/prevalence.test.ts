import fc from 'fast-check';
import { expect, test } from 'vitest';
import { prevalence } from '../../../../lib/scoring/real/prevalence';

test('one of 30 fits an ordinary audience, fifteen of 30 do not', () => {
  const few = prevalence(1, 30);
  expect(few.low).toBe(0);
  expect(few.high).toBeCloseTo(0.162, 2);
  const many = prevalence(15, 30);
  expect(many.low).toBeCloseTo(0.363, 2);
  expect(many.high).toBeGreaterThan(0.9);
});

const sample = fc.integer({ min: 1, max: 400 }).chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));

test('a range holds its value and stays in 0…1', () => {
  fc.assert(
    fc.property(sample, ([k, n]) => {
      const { low, value, high } = prevalence(k, n);
      expect(low).toBeGreaterThanOrEqual(0);
      expect(low).toBeLessThanOrEqual(value);
      expect(value).toBeLessThanOrEqual(high);
      expect(high).toBeLessThanOrEqual(1);
    }),
    { numRuns: 60 },
  );
});

test('one more flagged row never lowers any end', () => {
  fc.assert(
    fc.property(sample, ([k, n]) => {
      if (k === n) return;
      const [less, more] = [prevalence(k, n), prevalence(k + 1, n)];
      expect(more.low).toBeGreaterThanOrEqual(less.low - 1e-4);
      expect(more.value).toBeGreaterThanOrEqual(less.value - 1e-4);
      expect(more.high).toBeGreaterThanOrEqual(less.high - 1e-4);
    }),
    { numRuns: 60 },
  );
});

test('more rows without a flag leave less open', () => {
  expect(prevalence(0, 300).high).toBeLessThan(prevalence(0, 30).high);
  expect(prevalence(3, 300).high).toBeLessThan(prevalence(1, 100).high);
});

test('nonsense throws', () => {
  expect(() => prevalence(5, 3)).toThrow('5 of 3');
  expect(() => prevalence(0, 0)).toThrow('n > 0');
});
