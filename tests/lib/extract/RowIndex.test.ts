import fc from 'fast-check';
import { expect, it } from 'vitest';
import { RowIndex } from '../../../lib/extract/RowIndex';
import type { RawMember } from '../../../lib/model';

const rows = (...handles: string[]): RawMember[] => handles.map((handle, place) => ({ handle, place }));
const placed = (members: RawMember[]) => members.map(({ handle, place }) => [handle, place]);

it('continues where a batch shares a row with what was read before', () => {
  const places = new RowIndex();
  expect(placed(places.indexRows(rows('a', 'b', 'c')))).toEqual([
    ['a', 0],
    ['b', 1],
    ['c', 2],
  ]);
  expect(placed(places.indexRows(rows('c', 'd')))).toEqual([
    ['c', 2],
    ['d', 3],
  ]);
});

it('leaves a gap where it shares none', () => {
  const places = new RowIndex();
  places.indexRows(rows('a', 'b'));
  expect(placed(places.indexRows(rows('x', 'y')))).toEqual([
    ['x', 3],
    ['y', 4],
  ]);
});

it('leaves people without a place alone', () => {
  expect(new RowIndex().indexRows([{ handle: 'card' }])).toEqual([{ handle: 'card' }]);
});

it('gives every row of a scrolled list its true place, as long as windows overlap', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 6 }), { maxLength: 40 }), (steps) => {
      const list = Array.from({ length: 300 }, (_none, index) => `h${index}`);
      const places = new RowIndex();
      let top = 0;
      for (const step of [0, ...steps]) {
        top += step;
        for (const { handle, place } of places.indexRows(rows(...list.slice(top, top + 7)))) {
          expect(handle).toBe(`h${place}`);
        }
      }
    }),
  );
});
