import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exact, sum, zeroWhenEmpty } from '../../../lib/extract/counts';
import { parsePage } from '../../../lib/parse/parsePage';
import { runExtractor as run } from './runExtractor';

const shares = (parts: string[], lang = 'en') =>
  parsePage({
    site: 'bluesky',
    page: { kind: 'post', postId: '1' },
    lang,
    shown: 'floored',
    posts: [{ pinned: false, promoted: false, shares: [{ sum: parts }] }],
    comments: [],
    members: [],
    misses: [],
  }).posts[0]?.shares;

describe('exact', () => {
  it('is the words round a full number, and nothing where there is none', () => {
    const likes = exact(['b', 'aria-label']);
    expect(run(likes, '<b aria-label="1247 Likes. Like"></b>')).toEqual({ exact: '1247 Likes. Like' });
    expect(run(likes, '<b aria-label="Like"></b>')).toBeUndefined();
    expect(run(exact('b'), '<b>263 Comments</b>')).toEqual({ exact: '263 Comments' });
    expect(run(exact('b'), '<i>3</i>')).toBeUndefined();
  });
});

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

describe('zeroWhenEmpty', () => {
  it('is zero only where the button is there and prints nothing', () => {
    expect(run(zeroWhenEmpty('button'), '<button><svg></svg></button>')).toEqual({ exact: '0' });
    expect(run(zeroWhenEmpty('button'), '<button>3</button>')).toBeUndefined();
    expect(run(zeroWhenEmpty('button'), '')).toBeUndefined();
  });
});
