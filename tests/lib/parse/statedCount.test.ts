import { expect, it } from 'vitest';
import { readStatedCount } from '../../../lib/parse/statedCount';

it('takes a number that cannot have been rounded as it is', () => {
  for (const value of [0, 9800, 783427])
    expect(readStatedCount(String(value))).toEqual({ low: value, value, high: value });
});

it('leaves open what may have been rounded already', () => {
  expect(readStatedCount('25500')).toEqual({ low: 25450, value: 25500, high: 25549 });
  expect(readStatedCount('1600000')).toEqual({ low: 1550000, value: 1600000, high: 1649999 });
});

it('gives nothing for what is no number of people', () => {
  for (const odd of ['-3', '1.5', '9'.repeat(30), 'many']) expect(readStatedCount(odd)).toBeUndefined();
});
