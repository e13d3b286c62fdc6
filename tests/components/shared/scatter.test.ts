import fc from 'fast-check';
import { expect, it } from 'vitest';
import { CELLS, scatter } from '../../../components/shared/scatter';

it('lights as many different cells as asked, up to the whole field', () => {
  const counts = fc.integer({ min: -5, max: 12_000 });
  fc.assert(
    fc.property(fc.string(), counts, (account, count) => {
      const cells = scatter(account, count);
      return (
        cells.length === Math.min(Math.max(0, count), CELLS) &&
        new Set(cells).size === cells.length &&
        cells.every((cell) => cell >= 0 && cell < CELLS)
      );
    }),
    { numRuns: 40 },
  );
});

it('is the same for the same account, and grows without moving', () => {
  const counts = fc.integer({ min: 0, max: 800 });
  fc.assert(
    fc.property(fc.string(), counts, counts, (account, a, b) => {
      const [few, many] = [Math.min(a, b), Math.max(a, b)];
      return scatter(account, many).slice(0, few).join() === scatter(account, few).join();
    }),
    { numRuns: 60 },
  );
});

it('differs between accounts', () => {
  expect(scatter('x:mira', 20)).not.toEqual(scatter('x:ola', 20));
});
