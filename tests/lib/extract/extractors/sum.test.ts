import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Extractor } from '../../../../lib/extract/Extractor';
import { extract, silent, sum } from '../../../../lib/extract/extractors';
import { parsePage } from '../../../../lib/parse/parsePage';
import { parseHtml } from '../../../parseHtml';

const look = { url: new URL('https://site.example/ada/1'), page: { kind: 'post' as const, postId: '1' }, lang: 'en' };
const run = (way: Extractor, html: string) => extract(way, parseHtml(`<html><body>${html}</body></html>`).body, look);
const shares = (parts: string[], lang = 'en') =>
  parsePage({
    site: 'bluesky',
    page: look.page,
    lang,
    shown: 'floored',
    posts: [{ pinned: false, promoted: false, shares: [{ sum: parts }] }],
    comments: [],
    members: [],
    misses: [],
  }).posts[0]?.shares;

describe('sum', () => {
  it('takes all of its parts or nothing', () => {
    expect(run(sum('b', 'i'), '<b>312 reposts</b><i>3 quotes</i>')).toEqual({ sum: ['312 reposts', '3 quotes'] });
    expect(run(sum('b', 'i'), '<b>312 reposts</b>')).toBeUndefined();
    expect(run(sum('b', 'i'), '<b>312 reposts</b><i></i>')).toBeUndefined();
  });
  it('adds ranges', () => {
    expect(shares(['1.2K reposts', '3 quotes'])).toEqual({ low: 1203, value: 1203, high: 1302 });
    expect(shares(['1.049 Reposts', '12 Zitate'], 'de')).toEqual({ low: 1061, value: 1061, high: 1061 });
  });
  it('is not read where one part is not', () => {
    expect(shares(['312 reposts', 'quotes'])).toBeUndefined();
    expect(shares(['312', '-1'])).toBeUndefined();
  });
  it('is the exact sum of exact parts', () => {
    const part = fc.nat({ max: 999 });
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), (parts) => {
        const total = parts.reduce((all, one) => all + one, 0);
        expect(shares(parts.map(String))).toEqual({ low: total, value: total, high: total });
      }),
    );
  });
});

describe('silent', () => {
  it('is zero only where the button is there and prints nothing', () => {
    expect(run(silent('button'), '<button><svg></svg></button>')).toEqual({ exact: '0' });
    expect(run(silent('button'), '<button>3</button>')).toBeUndefined();
    expect(run(silent('button'), '')).toBeUndefined();
  });
});
