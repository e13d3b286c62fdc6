import fc from 'fast-check';
import type { Count, CountedPost } from '../../../../lib/model';
import { exact } from '../build';

/** Posts with so many interactions each, over one base. */
export const counted = (interactions: readonly number[], over: number | Count): CountedPost[] =>
  interactions.map((n) => ({ interactions: exact(n), over: typeof over === 'number' ? exact(over) : over }));

/** Counts that a page may print to harm: none, one, rounded ones, and more than there are people. */
export const hostileCount: fc.Arbitrary<Count> = fc
  .tuple(fc.oneof(fc.constantFrom(0, 1, 1e11, Number.MAX_SAFE_INTEGER), fc.nat(5_000)), fc.nat(99))
  .map(([value, percent]) => ({
    low: Math.floor((value * (100 - percent)) / 100),
    value,
    high: Math.ceil((value * (100 + percent)) / 100),
  }));

/** The same, to be divided by. */
export const hostileBase: fc.Arbitrary<Count> = hostileCount.map(({ low, value, high }) => ({
  low: Math.max(1, low),
  value: Math.max(1, value),
  high: Math.max(1, high),
}));

/** Posts of one account, over followers or over views of their own. */
export const hostilePosts: fc.Arbitrary<CountedPost[]> = fc.array(
  fc.record({ interactions: hostileCount, over: hostileBase }),
  { minLength: 1, maxLength: 30 },
);
