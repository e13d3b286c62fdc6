import { expect, it } from 'vitest';
import { describeHealth } from '../../../lib/report/fieldHealth';
import { healthWords } from '../../../lib/wording/health';

/** A Friday. */
const NOW = Date.parse('2026-11-20T12:00:00Z');
const DAY = 864e5;

const words = (field: string, daysAgo: number): string | undefined => {
  const trouble = { site: 'x', kind: 'profile' as const, field, since: NOW - daysAgo * DAY, looks: 4, missed: 4 };
  const sentence = describeHealth([trouble], () => 'X');
  return sentence && healthWords(sentence, NOW, 'en-GB');
};

it.each([
  ['post.likes', 3, 'Hundred has not been able to read likes on X since Tuesday.'],
  ['profile.followers', 5, 'Hundred has not been able to read followers on X since Sunday.'],
  ['post.publishedAt', 8, 'Hundred has not been able to read dates of posts on X since 12 November.'],
  ['profile', 400, 'Hundred has not been able to read profiles on X since 16 October 2025.'],
  ['post.somethingNew', 3, 'Hundred has not been able to read somethingNew on X since Tuesday.'],
])('%s, %d days ago', (field, daysAgo, said) => {
  expect(words(field, daysAgo)).toBe(said);
});
