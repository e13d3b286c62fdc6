import { expect, test } from 'vitest';
import { followBack } from '../../../../lib/scoring/real/followBack';
import { exactly } from './evidence';

const told = (following: number, followers: number) =>
  followBack({ handle: 'a', following: exactly(following), followers: exactly(followers) })?.llr?.value;

test('more than 2,000, and four fifths of the followers', () => {
  expect(told(2_001, 2_501)).toBe(-0.4);
  expect(told(2_001, 2_502)).toBeUndefined();
  expect(told(2_000, 1_000)).toBeUndefined();
});

test('sure of both in spite of rounding', () => {
  const rounded = { low: 9_500, value: 10_000, high: 10_499 };
  const back = (following: number) => followBack({ handle: 'a', followers: rounded, following: exactly(following) });
  expect(back(8_399)).toBeUndefined();
  expect(back(8_400)?.range).toEqual({ low: 8_400 / 10_499, value: 0.84, high: 8_400 / 9_500 });
});
