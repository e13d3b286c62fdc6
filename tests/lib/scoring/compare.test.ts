import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Scorecard } from '../../../lib/model';
import { compare } from '../../../lib/scoring/compare';
import { score } from '../../../lib/scoring/score';
import { evidence, exact, NOW, posts } from './build';

const cardOf = (site: string, handle: string, followers: number, likes: number[], more = {}): Scorecard =>
  score(evidence(site, handle, { followers: exact(followers) }, { posts: posts(likes, more) }), NOW);

const lively = cardOf('x', 'mira', 18_432, Array(14).fill(30));
const large = cardOf('x', 'guru', 104_020, Array(14).fill(1));

describe('two audiences', () => {
  it('are so many times apart, whichever is named first', () => {
    const outcome = compare(large, lively);
    expect(outcome).toEqual(compare(lively, large));
    expect(outcome).toMatchObject({ outcome: 'times', more: 'x:mira', less: 'x:guru', base: 'followers', apart: true });
    if (outcome.outcome !== 'times') throw new Error(outcome.because);
    const { every } = lively.headline ?? { every: exact(1) };
    expect(outcome.times.value).toBeCloseTo((large.headline?.every.value ?? 0) / every.value, 6);
  });

  it('of other sizes are told what size alone makes of it', () => {
    expect(compare(lively, large)).toMatchObject({ bySize: expect.closeTo((104_020 / 18_432) ** 0.25, 6) });
    expect(compare(lively, cardOf('x', 'ada', 18_000, Array(14).fill(10)))).not.toHaveProperty('bySize');
  });

  it('that are nearly alike are not put in order', () => {
    expect(compare(lively, cardOf('x', 'ada', 18_432, Array(14).fill(25)))).toMatchObject({ apart: false });
  });

  it('are never divided where they were counted in other ways', () => {
    const video = cardOf('youtube', 'ada', 20_000, Array(6).fill(300), { views: exact(20_000) });
    expect(compare(lively, video)).toEqual({ outcome: 'nothing', because: 'base' });
    expect(compare(lively, cardOf('instagram', 'ada', 20_000, Array(6).fill(300)))).toEqual({
      outcome: 'nothing',
      because: 'kinds',
    });
    expect(compare(lively, { ...large, topPosts: true })).toEqual({ outcome: 'nothing', because: 'top' });
    expect(compare(lively, cardOf('x', 'ada', 20_000, []))).toEqual({ outcome: 'nothing', because: 'not-seen' });
  });

  it('have a range that holds its value and is wider than either one’s own', () => {
    const likes = fc.array(fc.nat(5_000), { minLength: 1, maxLength: 20 });
    const anyCard = fc
      .tuple(fc.integer({ min: 1_000, max: 900_000 }), likes)
      .map(([followers, some]) => cardOf('x', `u${followers}`, followers, some));
    fc.assert(
      fc.property(anyCard, anyCard, (a, b) => {
        const outcome = compare(a, b);
        if (outcome.outcome !== 'times') return;
        const { low, value, high } = outcome.times;
        expect(low).toBeLessThanOrEqual(value);
        expect(value).toBeLessThanOrEqual(high);
        for (const { headline } of [a, b]) {
          const own = headline?.per10k ?? exact(1);
          expect(high / low).toBeGreaterThanOrEqual((own.high / own.low) * (1 - 1e-9));
        }
      }),
      { numRuns: 60 },
    );
  });
});
