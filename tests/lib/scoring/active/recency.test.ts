import { describe, expect, it } from 'vitest';
import { recency, rhythmOf } from '../../../../lib/scoring/active/recency';
import { postsOf } from '../../../../lib/scoring/posts';
import { DAY, evidence, exact, HOUR, NOW, post } from '../build';

const of = (list: ReturnType<typeof post>[], now = NOW) => {
  const given = evidence('x', 'ada', { followers: exact(1_000) }, { posts: list });
  return rhythmOf(postsOf(given), given, now);
};

describe('A4', () => {
  it('takes the larger of the median gap and the age of the last post', () => {
    const often = of([post('a', 2, 1), post('b', 3, 1), post('c', 4, 1)]);
    expect(often).toMatchObject({ last: { value: 2 }, gap: { value: 1 }, gaps: false });
    expect(recency(often)?.score).toEqual({ low: 87.5, value: 87.5, high: 87.5 });
    const seldom = of([post('a', 1, 1), post('b', 15, 1), post('c', 29, 1)]);
    expect(recency(seldom)?.score?.value).toBeCloseTo(50, 10);
  });

  it('may be higher, never lower, where posts may be missing between several looks', () => {
    const twice = of([post('a', 2, 1), post('b', 16, 1, { seenAt: NOW - 10 * DAY }), post('c', 30, 1)]);
    const score = recency(twice)?.score;
    expect(twice?.gaps).toBe(true);
    expect(score).toEqual({ low: score?.value, value: score?.value, high: 100 });
  });

  it('does not sink while nobody looks', () => {
    const list = [post('a', 2, 1), post('b', 3, 1)];
    expect(of(list, NOW + 60 * DAY)).toEqual(of(list));
  });

  it('is as wide as the date is coarse', () => {
    const coarse = of([post('a', 2, 1, { publishedAt: '2026-11-20' }), post('b', 3, 1, { publishedAt: '2026-11-19' })]);
    expect((coarse?.last.high ?? 0) - (coarse?.last.low ?? 0)).toBeCloseTo(1, 5);
  });

  it('says nothing without a date', () => {
    const { publishedAt: _, ...undated } = post('a', 2, 1);
    expect(of([undated])).toBeUndefined();
    expect(recency(undefined)).toBeUndefined();
    expect(of([post('a', 1 / 24, 1)])?.last.value).toBeCloseTo(HOUR / DAY, 9);
  });
});
