import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { follow } from '../../../../lib/reader/find';
import { stamped } from '../../../../lib/reader/verbs/stamped';
import { parsePage } from '../../../parsePage';
import { lookAt } from '../lookAt';

const run = (id: string) =>
  follow(
    stamped(() => id),
    parsePage('').body,
    lookAt('feed', ''),
  );

describe('stamped', () => {
  it('is the day that the upper half of the id counts, whatever the lower half', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1_400_000_000, max: 2_100_000_000 }), fc.nat(0xffffffff), (seconds, rest) => {
        const id = String((BigInt(seconds) << 32n) + BigInt(rest));
        expect(run(id)).toBe(new Date(seconds * 1000).toISOString().slice(0, 10));
      }),
    );
  });

  it('is nothing for what is no such id', () => {
    for (const odd of ['', '42', '757186320525377871', 'pfbid02', '99999999999999999999'])
      expect(run(odd)).toBeUndefined();
  });
});
