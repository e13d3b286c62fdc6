import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stamped } from '../../../../lib/extract/extractors/stamped';
import { extract } from '../../../../lib/extract/find';
import { parseHtml } from '../../../parseHtml';
import { lookAt } from '../lookAt';

const X_SINCE = 1288834974657;
const run = (id: string, since?: number) =>
  extract(
    stamped(() => id, since),
    parseHtml('').body,
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

  it('is the moment that the upper 42 bits count from when the site began to', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1_300_000_000_000, max: 2_100_000_000_000 }), fc.nat(0x3fffff), (ms, rest) => {
        const id = String((BigInt(ms - X_SINCE) << 22n) + BigInt(rest));
        const read = Date.parse(String(run(id, X_SINCE)));
        // a long number holds not every bit
        expect(Math.abs(read - ms)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('is nothing for ids from before that', () => {
    for (const odd of ['20', '29700859247', 'abc', '12345678901234567890']) expect(run(odd, X_SINCE)).toBeUndefined();
  });
});
