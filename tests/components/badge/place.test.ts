import fc from 'fast-check';
import { expect, it } from 'vitest';
import { place } from '../../../components/badge/place';

const room = { width: 800, height: 600 };
const card = { width: 300, height: 200 };

it('goes under the pill, above it at the bottom, and ends with it from right to left', () => {
  expect(place({ left: 100, right: 180, top: 50, bottom: 72 }, card, room, false)).toEqual({ left: 100, top: 78 });
  expect(place({ left: 100, right: 180, top: 550, bottom: 572 }, card, room, false).top).toBe(344);
  expect(place({ left: 500, right: 580, top: 50, bottom: 72 }, card, room, true).left).toBe(280);
});

it('never leaves the window sideways', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -200, max: 1000 }),
      fc.integer({ min: 0, max: 600 }),
      fc.boolean(),
      (left, top, rtl) => {
        const at = place({ left, right: left + 80, top, bottom: top + 22 }, card, room, rtl);
        expect(at.left).toBeGreaterThanOrEqual(8);
        expect(at.left + card.width).toBeLessThanOrEqual(room.width - 8);
      },
    ),
  );
});
