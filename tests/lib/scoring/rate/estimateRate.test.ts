import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CountedPost, Range, RateEstimate } from '../../../../lib/model';
import { engagementRate } from '../../../../lib/scoring/rate/engagementRate';
import { estimateRate, hasNoResponse, type NormSpread } from '../../../../lib/scoring/rate/estimateRate';
import { medianVariance } from '../../../../lib/scoring/rate/medianVariance';
import { varianceWithin } from '../../../../lib/scoring/rate/varianceWithin';
import { exact } from '../build';
import { counted, hostilePosts } from './posts';

const X: NormSpread = { median: 0.001, tau: 2.2, s2: 1, uncertainty: 3 };
const INSTAGRAM: NormSpread = { median: 0.01, tau: 0.65, s2: 0.273, uncertainty: 3 };

/** Where a test needs an estimate there is one. */
function estimate(posts: readonly CountedPost[], norm?: NormSpread, s2 = 1): RateEstimate {
  const found = estimateRate(posts, 'followers', { s2, ...(norm && { norm }) });
  if (!found) throw new Error('no estimate from posts');
  return found;
}

const width = ({ low, high }: Range) => Math.log(high) - Math.log(low);
const widths = (e: RateEstimate) => [width(e.rate), width(e.level), e.d ? e.d.high - e.d.low : 0];
const anyNorm = fc.record({
  median: fc.constantFrom(1e-5, 0.001, 0.2),
  tau: fc.constantFrom(0.5, 0.65, 2.2),
  s2: fc.constantFrom(0.1, 0.273, 1, 1.2),
  uncertainty: fc.constantFrom(1, 2, 3, 5.33),
});

describe('A1', () => {
  it('comes to the figures of METHOD.md for one post with many responses', () => {
    const sides = (e: RateEstimate) => [e.rate.high / e.rate.value, e.level.high / e.level.value];
    const [xRate, xLevel] = sides(estimate(counted([1e9], 1e12), X));
    const [rate, level] = sides(estimate(counted([1e9], 1e11), INSTAGRAM));
    expect([xRate, xLevel, rate, level].map((side) => Number(side?.toFixed(1)))).toEqual([7.4, 6.5, 3, 2.8]);
  });

  it('has the variance of a median: 1, .440, .239, .125, .051', () => {
    expect([1, 3, 6, 12, 30].map((n) => Number(medianVariance(n).toFixed(3)))).toEqual([1, 0.44, 0.239, 0.125, 0.051]);
  });

  it('works out each step as written', () => {
    const norm = { median: 0.002, tau: 2, s2: 0.5, uncertainty: 3 };
    const e = estimate(counted([4, 9], 1_000), norm);
    const x = (Math.log(4.5 / 1000) + Math.log(9.5 / 1000)) / 2;
    const s2 = 0.5 + 1 / 7.5;
    const vx = (s2 * Math.PI) / (4 + Math.PI - 2);
    const sU2 = (Math.log(3) / 1.96) ** 2;
    const t = 4 + sU2;
    expect([e.x.value, e.s2, e.vx]).toEqual([x, s2, vx].map((y) => expect.closeTo(y, 12)));
    expect(e.shrunk).toBeCloseTo((t * x + vx * Math.log(0.002)) / (t + vx), 12);
    expect(e.v).toBeCloseTo((t * vx) / (t + vx), 12);
    expect(Math.log(e.rate.high) - e.shrunk).toBeCloseTo(1.96 * Math.sqrt(e.v + 0.08 + s2 * medianVariance(12)), 10);
    expect(Math.log(e.level.high) - e.shrunk).toBeCloseTo(1.96 * Math.sqrt(e.v + 0.08), 10);
    expect(e.d?.value).toBeCloseTo((4 / (t + vx)) * (x - Math.log(0.002)), 12);
    expect((e.d?.high ?? 0) - (e.d?.value ?? 0)).toBeCloseTo(1.96 * Math.sqrt((4 * (sU2 + vx)) / (t + vx) + 0.08), 10);
  });

  it('compares nothing without a norm', () => {
    const e = estimate(counted([4, 9, 5], 1_000));
    expect([e.k, e.shrunk, e.v]).toEqual([1, e.x.value, e.vx]);
    expect(e).not.toHaveProperty('d');
    expect(e).not.toHaveProperty('score');
  });

  it('gives nothing for no posts, which is not a rate of zero', () => {
    expect(estimateRate([], 'followers', { s2: 1 })).toBeUndefined();
  });

  it('knows the upper end alone where a typical post had no response', () => {
    const e = estimate(counted([0, 0, 3], 5_000), X);
    expect(hasNoResponse(e)).toBe(true);
    expect(engagementRate(e)).toEqual({
      base: 'followers',
      percent: { low: 0, value: 0, high: 100 * e.rate.high },
      onlyUpper: true,
    });
  });

  it('is finite, and its ranges hold their value, for hostile counts', () => {
    fc.assert(
      fc.property(hostilePosts, fc.option(anyNorm, { nil: undefined }), (posts, norm) => {
        const e = estimate(posts, norm);
        const ranges = [e.x, e.rate, e.level, e.d ?? e.x, e.score ?? e.x, engagementRate(e).percent];
        for (const { low, value, high } of ranges) {
          expect([low, value, high].every(Number.isFinite)).toBe(true);
          expect(low).toBeLessThanOrEqual(value);
          expect(value).toBeLessThanOrEqual(high);
        }
        expect(e.level.low).toBeGreaterThanOrEqual(e.rate.low);
        expect(e.level.high).toBeLessThanOrEqual(e.rate.high);
        expect([e.s2, e.vx, e.v, e.k].every((y) => y > 0)).toBe(true);
        expect(e.k).toBeLessThanOrEqual(1);
        if (e.score) expect([e.score.low >= 0, e.score.high <= 100]).toEqual([true, true]);
      }),
    );
  });

  it('is never narrower for a doubled variance', () => {
    fc.assert(
      fc.property(hostilePosts, anyNorm, (posts, norm) => {
        const [once, twice] = [widths(estimate(posts, norm)), widths(estimate(posts, { ...norm, s2: 2 * norm.s2 }))];
        for (const [i, wide] of once.entries()) expect(twice[i]).toBeGreaterThanOrEqual(wide - 1e-9);
        const [bare, doubled] = [estimate(posts, undefined, 1), estimate(posts, undefined, 2)];
        expect(width(doubled.rate)).toBeGreaterThanOrEqual(width(bare.rate) - 1e-9);
      }),
    );
  });

  it('is never wider for more posts of the same kind', () => {
    fc.assert(
      fc.property(hostilePosts, fc.integer({ min: 1, max: 29 }), anyNorm, ([post], n, norm) => {
        const alike = Array(n + 1).fill(post);
        const [before, now] = [widths(estimate(alike.slice(1), norm)), widths(estimate(alike, norm))];
        for (const [i, wide] of now.entries()) expect(wide).toBeLessThanOrEqual((before[i] ?? 0) + 1e-9);
      }),
    );
  });

  it('knows the level better after a second look at each post; the next dozen may waver more than was thought', () => {
    const three = hostilePosts.filter((posts) => posts.length >= 3);
    fc.assert(
      fc.property(three, anyNorm, (posts, norm) => {
        const [once, twice] = [estimate(posts, norm), estimate([...posts, ...posts], norm)];
        expect(width(twice.level)).toBeLessThanOrEqual(width(once.level) + 1e-9);
        expect(widths(twice)[2]).toBeLessThanOrEqual((widths(once)[2] ?? 0) + 1e-9);
      }),
    );
  });

  it('rises with every response, and falls with every follower', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(500), { minLength: 1, maxLength: 2 }), // beyond two posts the spread itself may change
        fc.integer({ min: 1, max: 1e6 }),
        (interactions, followers) => {
          const e = estimate(counted(interactions, followers), X);
          const more = estimate(
            counted(
              interactions.map((n) => n + 1),
              followers,
            ),
            X,
          );
          const larger = estimate(counted(interactions, 2 * followers), X);
          expect(more.rate.value).toBeGreaterThan(e.rate.value);
          expect(more.score?.value ?? 0).toBeGreaterThan(e.score?.value ?? 0);
          expect(larger.rate.value).toBeLessThan(e.rate.value);
          expect(Math.exp(e.x.value - larger.x.value)).toBeCloseTo(2, 9);
        },
      ),
    );
  });

  it('is wider by all of the rounding, and no more, for a rounded number of followers', () => {
    const rounded = estimate(counted([10, 20, 30], { low: 1_150, value: 1_250, high: 1_349 }), X);
    const exactly = estimate(counted([10, 20, 30], 1_250), X);
    expect(rounded.shrunk).toBe(exactly.shrunk);
    expect(Math.log(exactly.rate.low / rounded.rate.low)).toBeCloseTo(Math.log(1_349 / 1_250), 9);
    expect(Math.log(rounded.rate.high / exactly.rate.high)).toBeCloseTo(Math.log(1_250 / 1_150), 9);
    expect((rounded.d?.high ?? 0) - (exactly.d?.high ?? 0)).toBeCloseTo(Math.log(1_250 / 1_150), 9);
  });

  it('does not depend on the order of the posts', () => {
    fc.assert(
      fc.property(hostilePosts, anyNorm, (posts, norm) => {
        const [there, back] = [estimate(posts, norm), estimate([...posts].reverse(), norm)];
        expect(back.rate.low / there.rate.low).toBeCloseTo(1, 9);
        expect(back.x).toEqual(there.x);
      }),
    );
  });
});

describe('variance within an account', () => {
  it('is the usual one below three posts, and drawn to it with the weight of eight above', () => {
    expect(varianceWithin([0, 5], 2.5, 0.3)).toBe(0.3);
    expect(varianceWithin([1, 1, 1], 1, 0.3)).toBeCloseTo((8 * 0.3) / 10, 12);
    expect(varianceWithin([-0.5, 0, 0.5], 0, 0.3)).toBeCloseTo((8 * 0.3 + 0.5) / 10, 12);
  });

  it('does not let one viral post carry it', () => {
    const calm = [-0.2, -0.1, 0, 0.1, 0.2];
    const viral = varianceWithin([...calm, 9], 0.05, 0.3);
    expect(viral).toBeLessThan(2 * varianceWithin(calm, 0, 0.3));
  });
});

it('the engagement rate is A1’s rate in per cent', () => {
  const e = estimate([{ interactions: exact(50), over: exact(1_000) }]);
  expect(engagementRate(e).percent.value).toBeCloseTo(5.05, 9);
  expect(engagementRate(e).percent.low).toBeCloseTo(100 * e.rate.low, 9);
});
