import { expect, it } from 'vitest';
import { sideFor } from '../../../components/popup/fitAboveFold';

it('gives a dot three pixels where there is room, two where not, always whole ones of the screen', () => {
  expect(sideFor(330, 1)).toBe(300);
  expect(sideFor(290, 1)).toBe(200);
  expect(sideFor(290, 2)).toBe(250);
  expect(sideFor(-40, 1)).toBe(200);
  for (const dots of [1, 1.25, 1.5, 1.75, 2, 3]) {
    const cells = (sideFor(290, dots) * dots) / 100;
    expect(cells).toBeCloseTo(Math.round(cells));
  }
});
