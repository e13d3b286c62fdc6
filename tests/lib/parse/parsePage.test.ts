import { expect, it } from 'vitest';
import { parsePage } from '../../../lib/parse/parsePage';

/** What is understood of a follower count that a site prints in full, and prints short after all. */
const followers = (exact: string, lang: string) => {
  const { profile, misses } = parsePage({
    site: 'bluesky',
    page: { kind: 'profile', handle: 'ada' },
    lang,
    shown: 'floored',
    profile: { handle: 'ada', followers: [{ exact }] },
    posts: [],
    comments: [],
    members: [],
    misses: [],
  });
  return profile?.followers?.value ?? misses[0]?.why;
};

it('knows the scale words of the page’s language where a number in full was promised', () => {
  expect(followers('28 417 követő', 'hu')).toBe('not understood');
  expect(followers('28417 követő', 'hu')).toBe(28417);
  expect(followers('28 E követő', 'hu')).toBe('not understood');
  expect(followers('1 mi de seguidores', 'pt')).toBe('not understood');
  expect(followers('elfu 28', 'sw')).toBe('not understood');
});
