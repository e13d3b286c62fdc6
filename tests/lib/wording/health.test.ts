import { expect, it } from 'vitest';
import { healthText } from '../../../lib/wording/health';
import { words, wordsIn } from '../../words';

/** A Friday. */
const NOW = Date.parse('2026-11-20T12:00:00Z');
const DAY = 864e5;

const text = (field: string, daysAgo: number, some = words): string =>
  healthText({ field, site: 'X', since: NOW - daysAgo * DAY }, NOW, some);

it.each([
  ['post.likes', 3, 'Hundred has not been able to read likes on X since Tuesday.'],
  ['profile.followers', 5, 'Hundred has not been able to read followers on X since Sunday.'],
  ['post.publishedAt', 8, 'Hundred has not been able to read dates of posts on X since November 12.'],
  ['profile', 400, 'Hundred has not been able to read profiles on X since October 16, 2025.'],
  ['post.somethingNew', 3, 'Hundred has not been able to read somethingNew on X since Tuesday.'],
])('%s, %d days ago', (field, daysAgo, expected) => {
  expect(text(field, daysAgo)).toBe(expected);
});

it('writes the day as the language does', () => {
  expect(text('post.likes', 8, wordsIn('en-GB'))).toMatch(/since 12 November\.$/);
});
