import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PageContext } from '../../../lib/extract/Extractor';
import { isPostOfAddress, timeOfId } from '../../../lib/extract/ids';
import { linkMatch } from '../../../lib/extract/selectors';
import { contextAt, runExtractor } from './runExtractor';

const X_SINCE = 1288834974657;
const timeOf = (id: string, since?: number) =>
  runExtractor(
    timeOfId(() => id, since),
    '',
  );

describe('timeOfId', () => {
  it('is the day that the upper half of the id counts, whatever the lower half', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1_400_000_000, max: 2_100_000_000 }), fc.nat(0xffffffff), (seconds, rest) => {
        const id = String((BigInt(seconds) << 32n) + BigInt(rest));
        expect(timeOf(id)).toBe(new Date(seconds * 1000).toISOString().slice(0, 10));
      }),
    );
  });

  it('is nothing for what is no such id', () => {
    for (const odd of ['', '42', '757186320525377871', 'pfbid02', '99999999999999999999'])
      expect(timeOf(odd)).toBeUndefined();
  });

  it('is the moment that the upper 42 bits count from when the site began to', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1_300_000_000_000, max: 2_100_000_000_000 }), fc.nat(0x3fffff), (ms, rest) => {
        const id = String((BigInt(ms - X_SINCE) << 22n) + BigInt(rest));
        const read = Date.parse(String(timeOf(id, X_SINCE)));
        // a long number holds not every bit
        expect(Math.abs(read - ms)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('is nothing for ids from before that', () => {
    for (const odd of ['20', '29700859247', 'abc', '12345678901234567890'])
      expect(timeOf(odd, X_SINCE)).toBeUndefined();
  });
});

describe('isPostOfAddress', () => {
  const focal = isPostOfAddress(linkMatch('a.id', /\/p\/(\w+)/), linkMatch('a.who', /^\/(\w+)/), '[role="feed"]');
  const at = (handle: string | undefined, postId: string): PageContext => ({
    ...contextAt('post'),
    page: { kind: 'post', postId, ...(handle ? { handle } : {}) },
  });
  const read = (html: string, context: PageContext, where = 'body') =>
    runExtractor(focal, html, { at: where, context });

  it('is told by the id where both are of one kind', () => {
    expect(read('<a class="id" href="/p/42"></a>', at('ada', '42'))).toBe(true);
    expect(read('<a class="id" href="/p/43"></a>', at('ada', '42'))).toBe(false);
  });

  it('is told by the author where they are not', () => {
    const post = (who: string) => `<a class="who" href="/${who}"></a><a class="id" href="/p/pfbid0A"></a>`;
    expect(read(post('Ada'), at('ada', '42'))).toBe(true);
    expect(read(post('ben'), at('ada', '42'))).toBe(false);
    expect(read(post('ben'), at('100042', '42'))).toBe(true);
    expect(read(`<div role="feed"><p>${post('ada')}</p></div>`, at('ada', '42'), 'p')).toBe(false);
  });
});
