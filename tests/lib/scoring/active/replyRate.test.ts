import { describe, expect, it } from 'vitest';
import { replyRate, replyRateScore } from '../../../../lib/scoring/active/replyRate';
import { shareRate } from '../../../../lib/scoring/active/shareRate';
import { SITES } from '../../../../lib/scoring/sites';
import { exact, post, posts } from '../build';

const spreads = Object.entries(SITES).flatMap(([site, { replySpread }]) =>
  replySpread ? [[site, replySpread] as const] : [],
);

describe('A2', () => {
  it('has a spread on three sites', () => expect(spreads).toHaveLength(3));

  it.each(spreads)('puts the spread of %s at 5, 50 and 95', (_, spread) => {
    expect(replyRateScore(spread.p5, spread)).toBeCloseTo(5, 1);
    expect(replyRateScore(spread.median, spread)).toBeCloseTo(50, 6);
    expect(replyRateScore(spread.p95, spread)).toBeCloseTo(95, 1);
  });

  it('is scored on three sites and raw elsewhere', () => {
    const list = posts([200, 300, 400, 500], { replies: exact(8) });
    expect(replyRate('instagram', list)).toMatchObject({ axis: 'active', n: 4 });
    expect(replyRate('instagram', list)?.range.value).toBeCloseTo(32 / 1_400, 10);
    expect(replyRate('x', list)).toMatchObject({ axis: 'shown' });
    expect(replyRate('x', list)?.score).toBeUndefined();
  });

  it('is scored by the very ratio that is shown: no reply is a score of 0, not one of half a reply', () => {
    const none = replyRate('tiktok', posts([8, 8, 8]));
    expect(none).toMatchObject({ range: { low: 0, value: 0 }, score: { low: 0, value: 0 } });
    expect(none?.score?.high).toBeGreaterThan(90);
    const one = posts([80, 60, 60], { replies: exact(0) }).map((item, i) => ({ ...item, replies: exact(i ? 0 : 1) }));
    const few = replyRate('tiktok', one);
    expect(few?.range.value).toBe(0.005);
    expect(few?.score?.value).toBeCloseTo(50, 9);
  });

  it('says nothing of two posts or a handful of likes', () => {
    expect(replyRate('instagram', posts([200, 300], { replies: exact(8) }))).toBeUndefined();
    expect(replyRate('instagram', posts([1, 2, 3], { replies: exact(1) }))).toBeUndefined();
  });

  it('is unsure where one post carries it', () => {
    const width = (list: ReturnType<typeof posts>) => {
      const range = replyRate('instagram', list)?.range;
      return Math.log((range?.high ?? 0) / (range?.low ?? 1));
    };
    const even = posts([300, 300, 300, 300, 300, 300], { replies: exact(30) });
    const loud = [
      ...posts([300, 300, 300, 300, 300], { replies: exact(4) }),
      post('loud', 9, 300, { replies: exact(160) }),
    ];
    expect(width(loud)).toBeGreaterThan(3 * width(even));
  });
});

describe('A6', () => {
  it('is the share of shares, never above 1', () => {
    expect(shareRate(posts([60, 60, 60], { replies: exact(10), shares: exact(30) }))?.range.value).toBeCloseTo(0.3, 1);
    const all = shareRate(posts([0, 0, 0], { shares: exact(40) }));
    expect(all?.range.high).toBeLessThanOrEqual(1);
    expect(all?.range.value).toBeCloseTo(1, 5);
  });
});
