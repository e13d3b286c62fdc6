import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isNewestFirst } from '../../../lib/parse/isNewestFirst';

const day = (number: number): string => new Date(Date.UTC(2026, 0, number)).toISOString();
const read = (...days: number[]) => isNewestFirst(days.map((each) => [day(each)]));

describe('a list', () => {
  it('is newest first where it is in order', () => {
    expect(read(9, 8, 7)).toBe(true);
    expect(read(9, 9, 9)).toBe(true);
  });

  it('is newest first although one in five is out of place', () => {
    expect(read(1, 90, 80, 70, 60, 50, 40, 30)).toBe(true);
    expect(read(90, 80, 10, 70, 60)).toBe(true);
    expect(read(90, 80, 10, 20, 70, 60, 50, 40, 30, 25)).toBe(true);
  });

  it('is not where more than a third is', () => {
    expect(read(33, 63, 10, 71)).toBe(false);
    expect(read(10, 20, 30, 40, 50, 60)).toBe(false);
    expect(read(50, 90, 20, 70, 30, 80, 10)).toBe(false);
  });

  it('of three or four is not where one is, but for the first, which may be a pin', () => {
    expect(read(9, 3, 7)).toBe(false);
    expect(read(90, 80, 10, 70)).toBe(false);
    expect(read(3, 9, 7)).toBeUndefined();
    expect(read(3, 9, 8, 7)).toBeUndefined();
  });

  it('does not tell where some are out of place, or there are fewer than three', () => {
    expect(read(10, 90, 20, 80, 70, 60)).toBeUndefined();
    expect(read(3, 9)).toBeUndefined();
    expect(isNewestFirst([[day(3)], [day(9)], []])).toBeUndefined();
  });

  it('has a thread in it as one item, by any of its parts', () => {
    const threads = [10, 8, 6, 4].map((each) => [day(each), day(each + 1)]);
    expect(isNewestFirst(threads)).toBe(true);
    expect(isNewestFirst(threads.flat().map((each) => [each]))).toBe(false);
    expect(isNewestFirst([[day(30)], [day(5), day(29)], [day(28)]])).toBe(true);
  });

  it('knows that a day has hours and a month days', () => {
    expect(isNewestFirst([['2026-11-19'], ['2026-11-19T16:00:00.000Z'], ['2026-11-18T20:00:00.000Z']])).toBe(true);
    expect(isNewestFirst([['2026-11'], ['2026-11-19'], ['2026-11-18']])).toBe(true);
    expect(isNewestFirst([['2026-11-17'], ['2025-12'], ['2026-11-20']])).toBe(false);
  });
});

it('a list in order stays so, wherever one post is put', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: 1, max: 3000 }), { minLength: 5, maxLength: 40 }),
      fc.integer({ min: 1, max: 3000 }),
      fc.nat(),
      (days, other, place) => {
        const list = days.sort((a, b) => b - a);
        list.splice(place % list.length, 0, other);
        return read(...list) === true;
      },
    ),
  );
});

it('a list by anything else is hardly ever newest first', () => {
  const lists = fc.sample(fc.shuffledSubarray([...Array(12).keys()], { minLength: 12 }), { numRuns: 2000, seed: 1 });
  const inOrder = lists.filter((days) => read(...days) === true).length;
  expect(inOrder / lists.length).toBeLessThan(0.01);
});
