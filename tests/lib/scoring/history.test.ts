import { describe, expect, it } from 'vitest';
import { type HistoryFrame, responsesOverTime, trend } from '../../../lib/scoring/history';
import { postsOf } from '../../../lib/scoring/posts';
import { DAY, evidence, exact, NOW, posts } from './build';

const frame: HistoryFrame = { kinds: ['likes'], base: 'followers', followers: exact(1_000), s2: 0.273 };
const dated = (likes: number[], more = {}) => postsOf(evidence('x', 'ada', {}, { posts: posts(likes, more) }));

describe('responses over time', () => {
  it('has a rate per 30 days, latest first, and none from two posts', () => {
    const periods = responsesOverTime(dated([...Array(14).fill(10), ...Array(15).fill(100), 1, 1]), frame, NOW);
    expect(periods).toHaveLength(2);
    expect(periods.map((period) => period.n)).toEqual([14, 15]);
    expect(periods[0]?.rate.value).toBeCloseTo(0.0105, 6);
    expect(periods[1]?.rate.value).toBeCloseTo(0.1005, 6);
    expect(periods[0]?.to).toBe(NOW);
    expect(periods[1]?.from).toBe(NOW - 60 * DAY);
  });

  it('goes by the followers there were then', () => {
    const then = responsesOverTime(dated(Array(5).fill(10), { followersThen: exact(500) }), frame, NOW);
    expect(then[0]?.rate.value).toBeCloseTo(0.021, 6);
  });

  it('compares halves of five posts or more', () => {
    expect(trend(dated(Array(9).fill(3)), frame)).toBeUndefined();
    const falling = trend(dated([...Array(8).fill(10), ...Array(8).fill(40)]), frame);
    expect(falling?.range.value).toBeCloseTo(10.5 / 40.5, 6);
    expect(falling?.range.high).toBeLessThan(1);
    expect(trend(dated(Array(12).fill(10)), frame)?.range.value).toBeCloseTo(1, 9);
  });

  it('makes no rate of posts without a response: 0, and an upper end', () => {
    const [period] = responsesOverTime(dated(Array(6).fill(0)), frame, NOW);
    expect(period?.rate).toMatchObject({ low: 0, value: 0 });
    expect(period?.rate.high).toBeGreaterThan(0.5 / 1_000);
    const silent = trend(dated([...Array(8).fill(0), ...Array(8).fill(40)]), frame)?.range;
    expect(silent).toMatchObject({ low: 0, value: 0 });
    expect(silent?.high).toBeLessThan(0.05);
    expect(trend(dated([...Array(8).fill(40), ...Array(8).fill(0)]), frame)).toBeUndefined();
  });
});
