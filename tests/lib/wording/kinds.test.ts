import { describe, expect, it } from 'vitest';
import { sites } from '../../../lib/sites/registry';
import { kindTexts } from '../../../lib/wording/kinds';
import { englishSource, words } from '../../words';

/** The message's text in the file, up to the next one. */
const messageOf = (key: string): string => new RegExp(`^${key} =\\n(?:    .*\\n)+`, 'm').exec(englishSource)?.[0] ?? '';

describe('what is counted', () => {
  it.each([
    ['x', 'likes, replies, reposts, bookmarks, views'],
    ['mastodon', 'favorites, replies, boosts and quotes, saves, views'],
    ['facebook', 'reactions, comments, shares, saves, views'],
    ['a site of tomorrow', 'likes, comments, shares, saves, views'],
  ])('is called as on %s: %s', (site, expected) => {
    expect(kindTexts(['likes', 'replies', 'shares', 'saves', 'views'], site, words).join(', ')).toBe(expected);
  });

  it.each(['likes', 'replies', 'shares', 'saves', 'views'])('names registered sites alone: %s', (kind) => {
    const named = [...messageOf(`kind-${kind}`).matchAll(/ \[(\w+)\]/g)].map(([, site]) => site);
    expect(messageOf(`kind-${kind}`)).toContain('*[other]');
    for (const site of named) expect(sites.map(({ id }) => id)).toContain(site);
  });
});
