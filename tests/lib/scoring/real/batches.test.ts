import { expect, test } from 'vitest';
import { batches, findBatch, fires, hypergeometricTail } from '../../../../lib/scoring/real/batches';
import { gapless } from '../../../../lib/scoring/real/runs';
import { list, member } from './evidence';

test('the hypergeometric tail agrees with a case counted by hand', () => {
  // 4 drawn of 10, 3 marked: P(X ≥ 2) = (3·21 + 1·7) / 210
  expect(hypergeometricTail(2, 10, 3, 4)).toBeCloseTo(70 / 210, 12);
  expect(hypergeometricTail(0, 10, 3, 4)).toBe(1);
  expect(hypergeometricTail(4, 10, 3, 4)).toBe(0);
});

const block = (from: number, shape: string) =>
  list(60, 0).map((row, i) => (i >= from && i < from + 15 ? { ...row, shape } : row));

test('a block of one handle shape is found', () => {
  const signal = batches(gapless(block(20, 'a5_94')));
  expect(signal).toMatchObject({ id: 'R3', strong: true, llr: { value: -2.5 }, facts: { feature: 'shape' } });
});

test('the same rows spread over the list are no batch, and silence shifts nothing', () => {
  const spread = list(60, 0).map((row, i) => (i % 4 === 0 ? { ...row, shape: 'a5_94' } : row));
  const signal = batches(gapless(spread));
  expect(signal).toMatchObject({ axis: 'shown', facts: { feature: 'none' } });
  expect(signal?.llr).toBeUndefined();
});

test('a gap breaks the list', () => {
  const rows = block(20, 'a5_94').filter((row) => row.place !== 30);
  expect(batches(gapless(rows))).toBeUndefined();
});

test('a bio that was not seen on every row is not looked at', () => {
  const rows = list(60, 0).map((row, i) => (i < 15 ? { ...row, emptyBio: true } : { ...row, emptyBio: false }));
  expect(fires(findBatch(rows))).toBe(true);
  expect(fires(findBatch([...rows, member(60, false)]))).toBe(false);
});

test('50 rows are needed, and a chance under 1 in 100 after all windows and six features', () => {
  expect(findBatch(list(49, 0))).toBeUndefined();
  const batch = findBatch(block(20, 'a5_94'));
  if (!batch) throw new Error('no batch in 60 rows');
  const { inWindow, rows, inList, window, chance } = batch;
  expect([inWindow, inList, window, rows]).toEqual([15, 15, 15, 60]);
  expect(chance).toBeCloseTo(hypergeometricTail(15, 60, 15, 15) * 46 * 6, 20);
  expect(fires({ ...batch, chance: 0.0099 })).toBe(true);
  expect(fires({ ...batch, chance: 0.01 })).toBe(false);
});
